package chat.holt.ui.shell;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.servers.RailButton;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// An account in the rail: your picture with your presence, or with a mark while something is wrong.
final class AccountButton extends RailButton {

    private final Avatar avatar = Avatar.round(SIZE);
    private final StackPane mark = new StackPane(Icons.of("fth-alert-triangle"));
    private AccountItem item;

    AccountButton(AccountItem item, @Nullable Media media) {
        super("rail-account-" + item.userId());
        getStyleClass().add("rail-account");
        this.item = item;
        mark.getStyleClass().add("rail-trouble");
        StackPane.setAlignment(mark, Pos.BOTTOM_RIGHT);
        face(new StackPane(avatar, mark));
        update(item, media);
    }

    AccountItem item() {
        return item;
    }

    /// @param media of the account; null while it is not signed in
    void update(AccountItem now, @Nullable Media media) {
        item = now;
        setId(now.current() ? "rail-home" : "rail-account-" + now.userId());
        avatar.show(now.userId(), now.name());
        avatar.show(now.presence());
        avatar.imageProperty().unbind();
        if (now.avatar() != null && media != null) {
            avatar.imageProperty().bind(media.avatar(now.avatar(), SIZE));
        } else {
            avatar.imageProperty().set(null);
        }
        boolean trouble = !now.trouble().isEmpty();
        mark.setVisible(trouble);
        avatar.setOpacity(trouble ? 0.5 : 1);
        name(
                trouble
                        ? Text.of("accounts.trouble", now.name(), now.trouble())
                        : now.current() ? Text.of("accounts.home", now.name()) : now.name());
        state(now.selected(), now.unread(), now.mentions());
    }
}
