package chat.holt.ui.serversettings.overview;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.picture.Picture;
import chat.holt.ui.kit.picture.PictureField;
import chat.holt.ui.kit.picture.PicturePicker;
import chat.holt.ui.kit.settings.DraftField;
import chat.holt.ui.kit.settings.FieldBox;
import chat.holt.ui.kit.settings.PageHead;
import chat.holt.ui.kit.settings.PageScroll;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The first page of a server's settings.
public final class OverviewView extends VBox {
    private static final double ICON = 80;
    private static final int DESCRIPTION_ROWS = 3;

    private final OverviewViewModel viewModel;
    private final Media media;

    public OverviewView(OverviewViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        this.media = media;
        getStyleClass().add("settings-page");
        VBox fields = new VBox(
                identity(),
                section("overview.section.messages", messages()),
                section("overview.section.visibility", visibility()),
                new DangerZone(viewModel));
        fields.getStyleClass().add("overview-fields");
        PageScroll scroll = new PageScroll(fields);
        getChildren().setAll(new PageHead(Text.of("overview.title"), Text.of("overview.text")), scroll);
    }

    private Node identity() {
        TextField name = new TextField();
        name.setId("overview-name");
        name.textProperty().bindBidirectional(viewModel.name().value());
        TextArea description = new TextArea();
        description.setId("overview-description");
        description.setWrapText(true);
        description.setPrefRowCount(DESCRIPTION_ROWS);
        description.textProperty().bindBidirectional(viewModel.description().value());
        Avatar letters = Avatar.square(ICON);
        viewModel.serverName().subscribe(text -> letters.show(viewModel.serverId(), text));
        return new VBox(
                16,
                picture("overview-icon", "overview.icon", viewModel.icon(), letters),
                new FieldBox(Text.of("overview.name"), name)
                        .counter(viewModel.nameCounter())
                        .problem(viewModel.nameProblem())
                        .of(viewModel.name(), text -> text),
                new FieldBox(Text.of("overview.description"), description)
                        .counter(viewModel.descriptionCounter())
                        .problem(viewModel.descriptionProblem())
                        .of(viewModel.description(), text -> text),
                picture(
                        "overview-banner",
                        "overview.banner",
                        viewModel.banner(),
                        new Label(Text.of("overview.banner.none"))));
    }

    private FieldBox picture(String id, String key, PictureField field, Node empty) {
        PicturePicker picker = new PicturePicker(id, Text.of(key), field, media, empty);
        picker.setId(id + "-picker");
        return new FieldBox(Text.of(key), picker)
                .of(
                        field.draft(),
                        live -> Text.of(
                                live instanceof Picture.None ? "overview.picture.none" : "overview.picture.other"));
    }

    private Node messages() {
        GridPane grid = new GridPane(16, 12);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        grid.addRow(0, channel(SystemMessage.JOINED), channel(SystemMessage.LEFT));
        grid.addRow(1, channel(SystemMessage.KICKED), channel(SystemMessage.BANNED));
        return grid;
    }

    private Node channel(SystemMessage message) {
        DraftField<String> field = viewModel.channel(message);
        ComboBox<String> box = new ComboBox<>(viewModel.channelIds());
        box.setId("overview-channel-" + message.name().toLowerCase(Locale.ROOT));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String id) {
                return id == null ? "" : viewModel.channelName(id);
            }

            @Override
            public @Nullable String fromString(String text) {
                return null;
            }
        });
        field.value().subscribe(box::setValue);
        box.valueProperty().subscribe(id -> {
            if (id != null) {
                field.value().set(id);
            }
        });
        return new FieldBox(Text.of("overview.channel." + message.name()), box).of(field, viewModel::channelName);
    }

    private Node visibility() {
        Label why = new Label(Text.of("overview.privileged"));
        why.setId("overview-privileged");
        why.getStyleClass().addAll(Styles.META, Styles.MUTED);
        why.setWrapText(true);
        why.visibleProperty().bind(viewModel.privileged().map(may -> !may));
        why.managedProperty().bind(why.visibleProperty());
        return new VBox(
                12,
                toggle("overview-analytics", "overview.analytics", viewModel.analytics()),
                locked(toggle("overview-discoverable", "overview.discoverable", viewModel.discoverable())),
                locked(toggle("overview-verified", "overview.verified", viewModel.verified())),
                locked(toggle("overview-official", "overview.official", viewModel.official())),
                why);
    }

    private Node locked(Node toggle) {
        toggle.disableProperty().bind(viewModel.privileged().map(may -> !may));
        return toggle;
    }

    private static Node toggle(String id, String key, DraftField<Boolean> field) {
        CheckBox box = new CheckBox(Text.of(key));
        box.setId(id);
        field.value().subscribe(box::setSelected);
        box.selectedProperty().subscribe(on -> field.value().set(on));
        return box;
    }

    private static Node section(String key, Node content) {
        Label heading = new Label(Text.of(key));
        heading.getStyleClass().add(Styles.HEADING);
        return new VBox(12, heading, content);
    }
}
