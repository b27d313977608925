package chat.holt.ui.chat.invites;

import chat.holt.i18n.Text;
import chat.holt.ui.chat.invites.ShownInvite.State;
import chat.holt.ui.chat.message.Pictures;
import chat.holt.ui.chat.message.ShownMessage.Picture;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// An invite as a card, as high whatever is known of it.
final class InviteCard extends HBox {
    private static final int ICON = 40;

    private final Pictures pictures;
    private final Avatar icon = Avatar.square(ICON);
    private final StackPane nowhere = new StackPane(Icons.of("fth-slash"));
    private final Label heading = new Label();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Button act;
    private final Subscription following;

    InviteCard(InviteViewModel invite, Pictures pictures) {
        this.pictures = pictures;
        setId("invite-" + invite.code());
        getStyleClass().add("invite-card");
        setAlignment(Pos.CENTER_LEFT);
        nowhere.getStyleClass().add("invite-nowhere");
        heading.getStyleClass().addAll(Styles.META, Styles.MUTED);
        name.getStyleClass().add("invite-name");
        detail.getStyleClass().addAll(Styles.META, Styles.MUTED);
        VBox words = new VBox(heading, name, detail);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        act = Buttons.plain("invite-act-" + invite.code(), "");
        act.getStyleClass().add(Styles.SMALL);
        act.setMinWidth(USE_PREF_SIZE);
        act.setOnAction(click -> invite.act());
        getChildren().setAll(new StackPane(icon, nowhere), words, act);
        following = invite.shown().subscribe(this::show);
    }

    /// Follows the invite no longer.
    void close() {
        following.unsubscribe();
    }

    private void show(ShownInvite invite) {
        State state = invite.state();
        boolean known = state == State.OUTSIDE || state == State.INSIDE;
        icon.setVisible(known);
        nowhere.setVisible(!known);
        icon.show(invite.placeId(), invite.name());
        icon.imageProperty().unbind();
        icon.imageProperty().set(null);
        if (invite.icon() != null) {
            icon.imageProperty().bind(pictures.avatar(new Picture.Stored(invite.icon()), ICON));
        }
        heading.setText(Text.of("chat.invite"));
        heading.setVisible(known);
        heading.setManaged(known);
        name.setText(
                switch (state) {
                    case ASKING -> Text.of("chat.invite.asking");
                    case GONE -> Text.of("chat.invite.gone");
                    case UNANSWERED -> Text.of("chat.invite.unanswered");
                    case OUTSIDE, INSIDE -> invite.name();
                });
        detail.setText(invite.detail());
        act.setText(
                switch (state) {
                    case OUTSIDE -> Text.of("chat.invite.join");
                    case INSIDE -> Text.of("chat.invite.open");
                    case UNANSWERED -> Text.of("chat.invite.again");
                    case ASKING, GONE -> "";
                });
        act.setAccessibleText(act.getText() + " " + invite.name());
        act.setVisible(!act.getText().isEmpty());
        act.setManaged(act.isVisible());
        act.getStyleClass().remove(Styles.PRIMARY);
        if (state == State.OUTSIDE) {
            act.getStyleClass().add(Styles.PRIMARY);
        }
    }
}
