package chat.holt.ui.channelsettings.overview;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.ChannelName;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.picture.PicturePicker;
import chat.holt.ui.kit.settings.DraftField;
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

/// The overview page of a channel's settings.
public final class ChannelOverviewView extends VBox {
    private static final int DESCRIPTION_ROWS = 4;

    private final ChannelOverviewViewModel viewModel;

    public ChannelOverviewView(ChannelOverviewViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        setId("channel-overview");
        getStyleClass().add("settings-page");
        FieldBox limit = limit();
        limit.visibleProperty().bind(viewModel.voice());
        limit.managedProperty().bind(limit.visibleProperty());
        VBox form = new VBox(icon(media), name(), description(), slowmode(), limit, mature(), danger());
        form.getStyleClass().add("channel-form");
        PageScroll scroll = new PageScroll(form);
        getChildren()
                .addAll(
                        new PageHead(Text.of("channel.settings.overview"), Text.of("channel.settings.overview.text")),
                        scroll);
    }

    private FieldBox icon(Media media) {
        String title = Text.of("channel.icon");
        PicturePicker picker = new PicturePicker("channel-icon", title, viewModel.icon(), media, Icons.of("fth-hash"));
        return new FieldBox(title, picker);
    }

    private FieldBox name() {
        TextField field = field("channel-name", viewModel.name());
        return new FieldBox(Text.of("channel.name"), field)
                .counter(viewModel.name().value().map(ChannelName::counter))
                .problem(viewModel.nameProblem())
                .of(viewModel.name(), Function.identity());
    }

    private FieldBox description() {
        TextArea area = new TextArea();
        area.setId("channel-description");
        area.setWrapText(true);
        area.setPrefRowCount(DESCRIPTION_ROWS);
        area.textProperty().bindBidirectional(viewModel.description().value());
        return new FieldBox(Text.of("channel.description"), area)
                .counter(viewModel
                        .description()
                        .value()
                        .map(text -> Text.of(
                                "members.reason.counter",
                                text.codePointCount(0, text.length()),
                                ChannelOverviewViewModel.DESCRIPTION_LIMIT)))
                .problem(viewModel.descriptionProblem())
                .of(viewModel.description(), Function.identity());
    }

    private FieldBox slowmode() {
        return new FieldBox(
                        Text.of("channel.slowmode"),
                        new SlowmodeField(viewModel.slowmode().value()))
                .hint(Text.of("channel.slowmode.hint"))
                .problem(viewModel.slowmodeProblem())
                .of(viewModel.slowmode(), Slowmode::text);
    }

    private FieldBox limit() {
        TextField field = field("channel-limit", viewModel.limit());
        field.setPromptText(Text.of("channel.limit.none"));
        return new FieldBox(Text.of("channel.limit"), field)
                .hint(Text.of("channel.limit.hint"))
                .problem(viewModel.limitProblem())
                .of(viewModel.limit(), ChannelOverviewViewModel::limitText);
    }

    private FieldBox mature() {
        CheckBox box = new CheckBox(Text.of("channel.mature.check"));
        box.setId("channel-mature");
        box.selectedProperty().bindBidirectional(viewModel.mature().value());
        return new FieldBox(Text.of("channel.mature"), box)
                .hint(Text.of("channel.mature.hint"))
                .of(viewModel.mature(), on -> Text.of(on ? "channel.mature" : "channel.mature.not"));
    }

    private VBox danger() {
        Label heading = new Label(Text.of("channel.delete"));
        heading.getStyleClass().add(Styles.STRONG);
        Label text = new Label(Text.of("channel.delete.hint"));
        text.getStyleClass().addAll(Styles.META, Styles.MUTED);
        text.setWrapText(true);
        Button button = Buttons.danger("channel-delete", Text.of("channel.delete.ask"));
        button.setOnAction(click -> viewModel.delete());
        VBox box = new VBox(heading, text, button);
        box.getStyleClass().add("channel-danger");
        return box;
    }

    private static TextField field(String id, DraftField<String> draft) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(draft.value());
        return field;
    }
}
