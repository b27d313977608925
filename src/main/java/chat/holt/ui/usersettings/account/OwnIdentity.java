package chat.holt.ui.usersettings.account;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.model.User;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who you are: picture, names, id and since when.
final class OwnIdentity extends HBox {
    private static final int AVATAR = 64;

    private final Media media;
    private final Avatar avatar = Avatar.round(AVATAR);
    private final Label name = new Label();
    private final Label meta = new Label();
    private final Label id = new Label();

    OwnIdentity(AccountViewModel model, Media media) {
        super(16);
        this.media = media;
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add(Styles.HEADING);
        meta.getStyleClass().addAll(Styles.META, Styles.MUTED);
        id.setId("account-id");
        id.getStyleClass().addAll(Styles.META, "account-id");
        Button copy = Buttons.icon("account-copy-id", "fth-copy", Text.of("account.id.copy"));
        copy.setOnAction(click -> model.copyId());
        HBox line = new HBox(4, id, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox texts = new VBox(2, name, meta, line);
        texts.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(avatar, texts);
        model.me().subscribe(this::show);
    }

    private void show(@Nullable User me) {
        avatar.imageProperty().unbind();
        if (me == null) {
            return;
        }
        avatar.show(me.id(), me.name());
        if (me.avatar() == null) {
            avatar.imageProperty().set(null);
        } else {
            avatar.imageProperty().bind(media.avatar(me.avatar(), AVATAR));
        }
        name.setText(me.name());
        meta.setText(me.tag() + " · " + AccountViewModel.created(me));
        id.setText(me.id());
    }
}
