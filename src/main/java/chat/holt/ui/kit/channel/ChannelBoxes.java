package chat.holt.ui.kit.channel;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.ChannelName;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.picture.PicturePicker;
import chat.holt.ui.kit.settings.DraftField;
import chat.holt.ui.kit.settings.FieldBox;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The boxes in which [ChannelBasics] are edited, and the one to end it all.
///
/// @param kind how ids of controls begin: "channel" or "group"
public record ChannelBoxes(String kind, ChannelBasics basics) {
    private static final int DESCRIPTION_ROWS = 4;

    /// @param usual literal of the icon that stands for one without a picture
    public FieldBox icon(String title, Media media, String usual) {
        return new FieldBox(title, new PicturePicker(kind + "-icon", title, basics.icon(), media, Icons.of(usual)));
    }

    public FieldBox name(String title) {
        return new FieldBox(title, field(kind + "-name", basics.name()))
                .counter(basics.name().value().map(ChannelName::counter))
                .problem(basics.nameProblem())
                .of(basics.name(), Function.identity());
    }

    public FieldBox description() {
        TextArea area = new TextArea();
        area.setId(kind + "-description");
        area.setWrapText(true);
        area.setPrefRowCount(DESCRIPTION_ROWS);
        area.textProperty().bindBidirectional(basics.description().value());
        return new FieldBox(Text.of("channel.description"), area)
                .counter(basics.descriptionCounter())
                .problem(basics.descriptionProblem())
                .of(basics.description(), Function.identity());
    }

    public FieldBox mature(String hint) {
        CheckBox box = new CheckBox(Text.of("channel.mature.check"));
        box.setId(kind + "-mature");
        box.selectedProperty().bindBidirectional(basics.mature().value());
        return new FieldBox(Text.of("channel.mature"), box)
                .hint(hint)
                .of(basics.mature(), on -> Text.of(on ? "channel.mature" : "channel.mature.not"));
    }

    /// A field for another text of the same page.
    public static TextField field(String id, DraftField<String> draft) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(draft.value());
        return field;
    }

    /// The way out at the end of the page.
    ///
    /// @param verb of the button, which only asks
    public static VBox end(String id, String title, String hint, String verb, Runnable ask) {
        Label heading = new Label(title);
        heading.getStyleClass().add(Styles.STRONG);
        Label text = new Label(hint);
        text.getStyleClass().addAll(Styles.META, Styles.MUTED);
        text.setWrapText(true);
        Button button = Buttons.danger(id, verb);
        button.setOnAction(click -> ask.run());
        VBox box = new VBox(heading, text, button);
        box.getStyleClass().add("channel-danger");
        return box;
    }
}
