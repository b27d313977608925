package chat.holt.ui.friends;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.model.RelationshipStatus;
import chat.holt.ui.kit.Anchors;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.Styles;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws one [FriendRow] with what is done most. A click on the picture shows the card, a double click talks.
final class FriendCell extends ListCell<FriendRow> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int PICTURE = 40;

    private final FriendsViewModel model;
    private final Media media;
    private final Label heading = new Label();
    private final Avatar avatar = Avatar.round(PICTURE);
    private final Label name = new Label();
    private final Label tag = new Label();
    private final Label detail = new Label();
    private final HBox buttons = new HBox(4);
    private final HBox line;
    private final VBox whole;

    FriendCell(FriendsViewModel model, Media media) {
        this.model = model;
        this.media = media;
        getStyleClass().add("friend-cell");
        heading.getStyleClass().addAll(Styles.GROUP_LABEL, "friend-heading");
        avatar.getStyleClass().add("friend-avatar");
        avatar.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                model.showCard(getItem(), Anchors.of(avatar));
                event.consume();
            }
        });
        name.getStyleClass().addAll(Styles.STRONG, Styles.BODY);
        name.setMinWidth(0);
        tag.getStyleClass().addAll(Styles.META, Styles.SUBTLE, "friend-tag");
        tag.setMinWidth(0);
        detail.getStyleClass().addAll(Styles.META, Styles.MUTED);
        HBox title = new HBox(8, name, tag);
        title.setAlignment(Pos.BASELINE_LEFT);
        VBox texts = new VBox(title, detail);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        line = new HBox(12, avatar, texts, buttons);
        line.getStyleClass().add("friend-row");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open();
            }
        });
        whole = new VBox(heading, line);
        Menus.onRequest(this, () -> getItem() == null ? List.of() : model.actions(getItem()));
        setPrefWidth(0);
    }

    /// Talks to a friend; shows the card of others.
    void open() {
        model.open(getItem(), Anchors.of(avatar));
    }

    @Override
    protected void updateItem(@Nullable FriendRow row, boolean empty) {
        super.updateItem(row, empty);
        avatar.imageProperty().unbind();
        if (empty || row == null) {
            setId(null);
            setAccessibleText(null);
            setGraphic(null);
            return;
        }
        setId("friend-" + row.userId());
        setAccessibleText(Text.of("friends.spoken", row.name(), row.tag(), row.detail()));
        avatar.show(row.userId(), row.name());
        avatar.show(row.relationship() == RelationshipStatus.FRIEND ? row.presence() : null);
        if (row.avatar() == null) {
            avatar.imageProperty().set(null);
        } else {
            avatar.imageProperty().bind(media.avatar(row.avatar(), PICTURE));
        }
        heading.setText(row.heading());
        heading.setVisible(row.heading() != null);
        heading.setManaged(row.heading() != null);
        name.setText(row.name());
        tag.setText(row.tag());
        detail.setText(row.detail());
        showButtons(row);
        showChoice();
        setGraphic(whole);
    }

    /// Shows whether somebody is selected.
    void showChoice() {
        FriendRow row = getItem();
        line.pseudoClassStateChanged(CHOSEN, row != null && model.selected().contains(row.userId()));
    }

    private void showButtons(FriendRow row) {
        buttons.getChildren().clear();
        if (row.waiting()) {
            ProgressIndicator progress = new ProgressIndicator();
            progress.getStyleClass().add("dialog-progress");
            buttons.getChildren().setAll(progress);
            return;
        }
        for (MenuAction action : model.quick(row)) {
            Button button = Buttons.icon(action.id(), String.valueOf(action.icon()), action.text());
            button.setOnAction(event -> action.run());
            button.setDisable(!action.enabled());
            buttons.getChildren().add(button);
        }
        Button more = Buttons.icon("friend-more", "fth-more-vertical", Text.of("friends.more"));
        more.setOnAction(event -> Menus.showBelow(more, model.actions(row)));
        buttons.getChildren().add(more);
    }
}
