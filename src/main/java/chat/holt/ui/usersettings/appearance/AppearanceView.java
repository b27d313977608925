package chat.holt.ui.usersettings.appearance;

import chat.holt.i18n.Text;
import chat.holt.settings.ThemeMode;
import chat.holt.ui.kit.Segmented;
import chat.holt.ui.kit.settings.PageHead;
import java.util.List;
import javafx.scene.layout.VBox;

/// The appearance page.
public final class AppearanceView extends VBox {

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
        theme.setMaxWidth(440);
        getChildren()
                .setAll(
                        new PageHead(Text.of("settings.user.appearance"), Text.of("settings.user.appearance.text")),
                        theme);
    }
}
