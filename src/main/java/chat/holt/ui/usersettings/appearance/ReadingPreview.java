package chat.holt.ui.usersettings.appearance;

import chat.holt.i18n.Text;
import chat.holt.settings.Reading;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A few messages as they look with what is chosen.
final class ReadingPreview extends VBox {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final int AVATAR = 40;
    private static final double NAME = 84;

    private final Reading reading;
    private final VBox messages = new VBox();

    /// @param head whether it begins a group
    private record Sample(String author, String time, String text, boolean head) {}

    ReadingPreview(Reading reading) {
        super(6);
        this.reading = reading;
        Label label = new Label(Text.of("settings.user.preview"));
        label.getStyleClass().add(Styles.FIELD_LABEL);
        messages.getStyleClass().addAll("message-list", "reading-preview");
        messages.setId("reading-preview");
        setMaxWidth(640);
        getChildren().setAll(label, messages);
        // Settings outlive the page, which listens only while it is open.
        ObservableValue<Boolean> open = sceneProperty().map(scene -> true).orElse(false);
        reading.compact().when(open).subscribe(this::update);
        reading.textSize().when(open).subscribe(this::update);
        reading.groupSpacing().when(open).subscribe(this::update);
        update();
    }

    private void update() {
        boolean compact = reading.compact().get();
        messages.pseudoClassStateChanged(COMPACT, compact);
        messages.getStyleClass().removeIf(name -> name.startsWith("text-"));
        messages.getStyleClass().add("text-" + reading.textSize().get());
        List<Node> rows = new ArrayList<>();
        for (Sample sample : samples()) {
            Node row = compact ? line(sample) : block(sample);
            double above = reading.groupSpacing().get() / (compact ? 2.0 : 1);
            VBox.setMargin(row, new Insets(sample.head() && !rows.isEmpty() ? above : 1, 0, 0, 0));
            rows.add(row);
        }
        messages.getChildren().setAll(rows);
    }

    private static List<Sample> samples() {
        String one = Text.of("settings.user.preview.one");
        String other = Text.of("settings.user.preview.other");
        return List.of(
                new Sample(one, "9:41", Text.of("settings.user.preview.first"), true),
                new Sample(one, "9:41", Text.of("settings.user.preview.second"), false),
                new Sample(other, "9:52", Text.of("settings.user.preview.third"), true));
    }

    private static Node line(Sample sample) {
        Label time = new Label(sample.head() ? sample.time() : "");
        time.getStyleClass().add("message-time");
        time.setMinWidth(32);
        Label name = new Label(sample.head() ? sample.author() : "");
        name.getStyleClass().add("author");
        name.setMinWidth(NAME);
        return row(new HBox(8, time, name, words(sample)));
    }

    private static Node block(Sample sample) {
        VBox column = new VBox();
        HBox.setHgrow(column, Priority.ALWAYS);
        if (!sample.head()) {
            StackPane gap = new StackPane();
            gap.setMinWidth(AVATAR);
            column.getChildren().setAll(words(sample));
            return row(new HBox(12, gap, column));
        }
        Avatar avatar = Avatar.round(AVATAR);
        avatar.show(sample.author(), sample.author());
        Label name = new Label(sample.author());
        name.getStyleClass().add("author");
        Label time = new Label(sample.time());
        time.getStyleClass().add("message-time");
        HBox header = new HBox(name, time);
        header.getStyleClass().add("message-header");
        column.getChildren().setAll(header, words(sample));
        return row(new HBox(12, avatar, column));
    }

    private static Node row(HBox row) {
        row.getStyleClass().add("message");
        return row;
    }

    private static Node words(Sample sample) {
        Label text = new Label(sample.text());
        text.setWrapText(true);
        VBox markdown = new VBox(text);
        markdown.getStyleClass().add("markdown");
        HBox.setHgrow(markdown, Priority.ALWAYS);
        return markdown;
    }
}
