package chat.holt.ui.usersettings.identity;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.picture.Picture;
import chat.holt.ui.kit.picture.PicturePicker;
import chat.holt.ui.kit.settings.FieldBox;
import chat.holt.ui.kit.settings.PageHead;
import chat.holt.ui.kit.settings.PageScroll;
import chat.holt.ui.kit.settings.TextDraft;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The page of your identities: a server, and below who you are there.
public final class IdentitiesView extends VBox {
    private static final double PICTURE = 80;

    private final Media media;
    private final StackPane identity = new StackPane();

    public IdentitiesView(IdentitiesViewModel model, Media media) {
        this.media = media;
        setId("settings-identities");
        getStyleClass().add("settings-page");
        ComboBox<String> servers = new ComboBox<>(model.serverIds());
        servers.setId("identity-server");
        servers.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String id) {
                return id == null ? "" : model.serverName(id);
            }

            @Override
            public @Nullable String fromString(String text) {
                return null;
            }
        });
        servers.disableProperty().bind(Bindings.isNotEmpty(model.changes()));
        model.chosen().subscribe(now -> {
            servers.setValue(now == null ? null : now.serverId());
            identity.getChildren().setAll(now == null ? none() : fields(now));
        });
        servers.valueProperty().subscribe(id -> {
            if (id != null) {
                model.choose(id);
            }
        });
        VBox fields = new VBox(
                new FieldBox(Text.of("identity.server"), servers).hint(Text.of("identity.server.hint")), identity);
        fields.getStyleClass().addAll("profile-content", "profile-fields");
        PageScroll scroll = new PageScroll(fields);
        getChildren().setAll(new PageHead(Text.of("identity.title"), Text.of("identity.text")), scroll);
    }

    private static Node none() {
        return new EmptyState("fth-users", Text.of("identity.none"), Text.of("identity.none.text"));
    }

    private Node fields(IdentityViewModel model) {
        TextField nickname = new TextField();
        nickname.setId("identity-nickname");
        nickname.promptTextProperty().bind(model.usualName());
        nickname.disableProperty().bind(model.nicknameRefusal().isNotEmpty());
        TextField pronouns = new TextField();
        pronouns.setId("identity-pronouns");
        Avatar letters = Avatar.round(PICTURE);
        model.usualName().subscribe(name -> letters.show(model.userId(), name));
        PicturePicker picker =
                new PicturePicker("identity-avatar", Text.of("identity.avatar"), model.avatar(), media, letters);
        picker.setId("identity-avatar-picker");
        picker.disableProperty().bind(model.avatarRefusal().isNotEmpty());
        FieldBox picture = new FieldBox(Text.of("identity.avatar"), picker)
                .of(
                        model.avatar().draft(),
                        live -> Text.of(
                                live instanceof Picture.None ? "overview.picture.none" : "overview.picture.other"));
        VBox fields = new VBox(
                new VBox(6, picture, refusal("identity-avatar-refusal", model.avatarRefusal())),
                new VBox(
                        6,
                        text("identity.nickname", nickname, model.nickname()).hint(Text.of("identity.nickname.hint")),
                        refusal("identity-nickname-refusal", model.nicknameRefusal())),
                text("identity.pronouns", pronouns, model.pronouns()).hint(Text.of("identity.pronouns.hint")));
        fields.getStyleClass().add("profile-fetched");
        return fields;
    }

    private static FieldBox text(String key, TextField control, TextDraft draft) {
        control.textProperty().bindBidirectional(draft.field().value());
        return new FieldBox(Text.of(key), control)
                .counter(draft.counter())
                .problem(draft.problem())
                .of(draft.field(), text -> text);
    }

    /// Why a field cannot be changed.
    private static Label refusal(String id, ObservableValue<String> why) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().addAll(Styles.META, Styles.MUTED);
        label.setWrapText(true);
        label.textProperty().bind(why);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
