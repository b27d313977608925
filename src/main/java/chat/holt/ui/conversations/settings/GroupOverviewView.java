package chat.holt.ui.conversations.settings;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.ChannelName;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.picture.PicturePicker;
import chat.holt.ui.kit.settings.FieldBox;
import chat.holt.ui.kit.settings.PageHead;
import chat.holt.ui.kit.settings.PageScroll;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The overview page of a group's settings.
public final class GroupOverviewView extends VBox {
    private static final int DESCRIPTION_ROWS = 4;

    private final GroupOverviewViewModel viewModel;

    public GroupOverviewView(GroupOverviewViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        setId("group-overview");
        getStyleClass().add("settings-page");
        Label closed = new Label();
        closed.setId("group-closed");
        closed.getStyleClass().add("settings-notice");
        closed.setGraphic(Icons.of("fth-lock"));
        closed.setWrapText(true);
        closed.setMaxWidth(Double.MAX_VALUE);
        closed.textProperty().bind(viewModel.closed());
        closed.visibleProperty().bind(closed.textProperty().isNotEmpty());
        closed.managedProperty().bind(closed.visibleProperty());
        VBox fields = new VBox(icon(media), name(), description(), mature());
        fields.getStyleClass().add("group-fields");
        fields.disableProperty().bind(closed.visibleProperty());
        VBox form = new VBox(closed, fields, leave());
        form.getStyleClass().add("channel-form");
        PageScroll scroll = new PageScroll(form);
        getChildren()
                .addAll(new PageHead(Text.of("channel.settings.overview"), Text.of("group.overview.text")), scroll);
    }

    private FieldBox icon(Media media) {
        String title = Text.of("group.icon");
        return new FieldBox(
                title, new PicturePicker("group-icon", title, viewModel.icon(), media, Icons.of("fth-users")));
    }

    private FieldBox name() {
        TextField field = new TextField();
        field.setId("group-name");
        field.textProperty().bindBidirectional(viewModel.name().value());
        return new FieldBox(Text.of("group.name"), field)
                .counter(viewModel.name().value().map(ChannelName::counter))
                .problem(viewModel.nameProblem())
                .of(viewModel.name(), Function.identity());
    }

    private FieldBox description() {
        TextArea area = new TextArea();
        area.setId("group-description");
        area.setWrapText(true);
        area.setPrefRowCount(DESCRIPTION_ROWS);
        area.textProperty().bindBidirectional(viewModel.description().value());
        return new FieldBox(Text.of("channel.description"), area)
                .counter(viewModel.descriptionCounter())
                .problem(viewModel.descriptionProblem())
                .of(viewModel.description(), Function.identity());
    }

    private FieldBox mature() {
        CheckBox box = new CheckBox(Text.of("channel.mature.check"));
        box.setId("group-mature");
        box.selectedProperty().bindBidirectional(viewModel.mature().value());
        return new FieldBox(Text.of("channel.mature"), box)
                .hint(Text.of("group.mature.hint"))
                .of(viewModel.mature(), on -> Text.of(on ? "channel.mature" : "channel.mature.not"));
    }

    private VBox leave() {
        Label heading = new Label(Text.of("conversations.leave"));
        heading.getStyleClass().add(Styles.STRONG);
        Label text = new Label(Text.of("group.leave.hint"));
        text.getStyleClass().addAll(Styles.META, Styles.MUTED);
        text.setWrapText(true);
        Button button = Buttons.danger("group-leave", Text.of("group.leave.ask"));
        button.setOnAction(click -> viewModel.leave());
        VBox box = new VBox(heading, text, button);
        box.getStyleClass().add("channel-danger");
        return box;
    }
}
