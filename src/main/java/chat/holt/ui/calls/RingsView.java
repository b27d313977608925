package chat.holt.ui.calls;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Incoming calls in the corner of the window, one below the other.
public final class RingsView extends VBox {
    private static final int PICTURE = 40;

    private final RingsViewModel model;
    private final Media media;
    private final ListChangeListener<RingRow> changed = change -> show();

    public RingsView(RingsViewModel model, Media media) {
        super(8);
        this.model = model;
        this.media = media;
        setId("rings");
        getStyleClass().add("rings");
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        model.rows().addListener(changed);
        show();
    }

    private void show() {
        getChildren().setAll(model.rows().stream().map(this::ring).toList());
    }

    private Node ring(RingRow row) {
        Avatar avatar = Avatar.round(PICTURE);
        avatar.show(row.face().id(), row.face().name());
        if (row.face().picture() != null) {
            avatar.imageProperty().bind(media.avatar(row.face().picture(), PICTURE));
        }
        Label title = new Label(row.title());
        title.getStyleClass().add(Styles.HEADING);
        Label detail = new Label(row.detail(), Icons.of("fth-phone-incoming"));
        detail.getStyleClass().add(Styles.MUTED);
        HBox who = new HBox(12, avatar, new VBox(2, title, detail));
        who.setAlignment(Pos.CENTER_LEFT);
        Label honest = new Label(Text.of(row.web() ? "calls.cannotJoin" : "calls.cannotJoin.anywhere"));
        honest.getStyleClass().addAll(Styles.META, Styles.MUTED);
        honest.setWrapText(true);
        Button decline = Buttons.danger("ring-decline-" + row.channelId(), Text.of("calls.decline"));
        decline.setOnAction(click -> model.decline(row));
        Button conversation = Buttons.plain("ring-show-" + row.channelId(), Text.of("calls.show"));
        conversation.setOnAction(click -> model.show(row));
        HBox buttons = new HBox(8, decline, conversation);
        if (row.web()) {
            Button web = Buttons.primary("ring-web-" + row.channelId(), Text.of("calls.web"));
            web.setOnAction(click -> model.openInWeb(row));
            buttons.getChildren().add(web);
        }
        buttons.getChildren().forEach(button -> button.getStyleClass().add(Styles.SMALL));
        VBox ring = new VBox(10, who, honest, buttons);
        ring.setId("ring-" + row.channelId());
        ring.getStyleClass().add("ring");
        ring.setAccessibleRole(AccessibleRole.PARENT);
        ring.setAccessibleText(row.title() + ", " + row.detail());
        return ring;
    }
}
