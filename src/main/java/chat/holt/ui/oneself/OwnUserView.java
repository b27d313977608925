package chat.holt.ui.oneself;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.oneself.OwnUserViewModel.Self;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// You at the foot of the sidebar: the picture and name open your menu, the cog your settings.
public final class OwnUserView extends HBox {

    private static final int PICTURE = 32;

    private final Media media;
    private final Avatar avatar = Avatar.round(PICTURE);
    private final Label name = new Label();
    private final Label status = new Label();

    public OwnUserView(OwnUserViewModel model, Media media) {
        this.media = media;
        setId("own-user");
        getStyleClass().add("own-user");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add(Styles.STRONG);
        status.getStyleClass().addAll(Styles.META, Styles.MUTED);
        HBox identity = new HBox(8, avatar, new VBox(name, status));
        identity.setAlignment(Pos.CENTER_LEFT);
        Button presence = new Button(null, identity);
        presence.setId("own-presence");
        presence.getStyleClass().setAll("own-identity", "focus-ring");
        presence.setMaxWidth(Double.MAX_VALUE);
        presence.setMinWidth(0);
        presence.setAlignment(Pos.CENTER_LEFT);
        presence.setOnAction(event -> Menus.showAbove(presence, model.actions()));
        Menus.onRequest(presence, model::actions);
        HBox.setHgrow(presence, Priority.ALWAYS);
        Button settings = Buttons.icon("open-settings", "fth-settings", Text.of("settings.user.title"));
        settings.setOnAction(event -> model.openSettings());
        getChildren().setAll(presence, settings);
        model.self().subscribe(self -> {
            show(self);
            presence.setAccessibleText(self == null ? null : Text.of("oneself.you", self.name(), self.status()));
        });
    }

    /// Opens your settings.
    public void openSettings() {
        ((Button) Objects.requireNonNull(lookup("#open-settings"))).fire();
    }

    private void show(@Nullable Self self) {
        avatar.imageProperty().unbind();
        if (self == null) {
            avatar.setVisible(false);
            name.setText("");
            status.setText("");
            return;
        }
        avatar.setVisible(true);
        avatar.show(self.id(), self.name());
        avatar.show(self.dot());
        if (self.avatar() != null) {
            avatar.imageProperty().bind(media.avatar(self.avatar(), PICTURE));
        } else {
            avatar.imageProperty().set(null);
        }
        name.setText(self.name());
        status.setText(self.status());
    }
}
