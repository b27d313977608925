package chat.holt.ui.usersettings.appearance;

import chat.holt.i18n.Text;
import chat.holt.settings.Reading;
import chat.holt.settings.ThemeMode;
import chat.holt.ui.kit.Segmented;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.PageHead;
import chat.holt.ui.kit.settings.PageScroll;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The appearance page.
public final class AppearanceView extends VBox {
    private static final double FIELD = 440;

    public AppearanceView(AppearanceViewModel model) {
        setId("settings-appearance");
        getStyleClass().add("settings-page");
        VBox theme = Segmented.labelled(
                "appearance-theme",
                Text.of("settings.user.theme"),
                List.of(ThemeMode.values()),
                mode -> switch (mode) {
                    case SYSTEM -> Text.of("settings.user.theme.system");
                    case LIGHT -> Text.of("settings.user.theme.light");
                    case DARK -> Text.of("settings.user.theme.dark");
                },
                model.theme());
        theme.setMaxWidth(FIELD);
        VBox density = Segmented.labelled(
                "appearance-density",
                Text.of("settings.user.density"),
                List.of(false, true),
                compact -> Text.of(compact ? "settings.user.density.compact" : "settings.user.density.normal"),
                model.compact());
        density.setMaxWidth(FIELD);
        Reading reading = model.reading();
        VBox size = slider(
                "appearance-text-size",
                "settings.user.textSize",
                Reading.SMALLEST_TEXT,
                Reading.LARGEST_TEXT,
                reading.textSize());
        VBox spacing = slider(
                "appearance-spacing", "settings.user.spacing", 0, Reading.WIDEST_SPACING, reading.groupSpacing());
        VBox parts = new VBox(theme, density, size, spacing, new ReadingPreview(reading));
        parts.getStyleClass().add("settings-parts");
        getChildren()
                .setAll(
                        new PageHead(Text.of("settings.user.appearance"), Text.of("settings.user.appearance.text")),
                        new PageScroll(parts));
    }

    private static VBox slider(String id, String key, int least, int most, IntegerProperty value) {
        Label name = new Label(Text.of(key));
        name.getStyleClass().add(Styles.FIELD_LABEL);
        Label pixels = new Label();
        pixels.getStyleClass().addAll(Styles.META, Styles.MUTED);
        pixels.setMinWidth(Region.USE_PREF_SIZE);
        Slider slider = new Slider(least, most, value.get());
        slider.setId(id);
        slider.setAccessibleText(Text.of(key));
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setPrefWidth(FIELD - 56);
        slider.valueProperty().subscribe((was, now) -> value.set((int) Math.round(now.doubleValue())));
        pixels.textProperty()
                .bind(slider.valueProperty()
                        .map(now -> Text.of("settings.user.pixels", Math.round(now.doubleValue()))));
        HBox line = new HBox(12, slider, pixels);
        return new VBox(6, name, line);
    }
}
