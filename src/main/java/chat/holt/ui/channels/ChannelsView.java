package chat.holt.ui.channels;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.channels.SidebarRow.CategoryRow;
import chat.holt.ui.channels.SidebarRow.ChannelRow;
import chat.holt.ui.channels.SidebarRow.ParticipantRow;
import chat.holt.ui.kit.Anchors;
import chat.holt.ui.kit.ConflictNotice;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.RowDrag;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The sidebar of a server: its name with a menu, and its channels. Arrow keys move in the list, Enter opens, left and
/// right fold categories.
public final class ChannelsView extends VBox {

    private static final Set<Shortcut> GOING =
            Set.of(Shortcut.PREVIOUS_CHANNEL, Shortcut.NEXT_CHANNEL, Shortcut.BACK, Shortcut.FORWARD);

    private final ChannelsViewModel model;
    private final ListView<SidebarRow> list;

    public ChannelsView(ChannelsViewModel model, Media media) {
        this.model = model;
        setId("channels");
        getStyleClass().add("channels");
        list = new ListView<>(model.rows());
        list.setId("channel-list");
        list.setAccessibleText(Text.of("channels.title"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        ShortcutKeys.claim(
                list,
                event -> list.getSelectionModel().getSelectedItem() != null
                        && moving(event).isPresent());
        Menus.onRequest(list, model::emptyActions);
        Pane overlay = new Pane();
        RowDrag<SidebarRow> drag = new RowDrag<>(list, overlay, new ChannelOrder(model));
        list.setCellFactory(view -> new SidebarCell(
                media,
                this::activate,
                model::actions,
                drag.dragged().map(SidebarRow::key).orElse("")));
        StackPane place = new StackPane(list, overlay);
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren()
                .setAll(
                        header(),
                        ConflictNotice.choice(
                                "channel-conflict",
                                Text.of("channels.order.conflict"),
                                model.orderConflict(),
                                model::keepMine,
                                model::takeTheirs),
                        ConflictNotice.failure(
                                "channel-order-error",
                                Text.of("channels.order.failed"),
                                model.orderError(),
                                model::dismissError),
                        place);
    }

    /// Gives the keyboard to the channel on screen.
    public void focusCurrent() {
        list.requestFocus();
        for (int i = 0; i < model.rows().size(); i++) {
            if (model.rows().get(i) instanceof ChannelRow row && row.current()) {
                list.getSelectionModel().select(i);
                list.scrollTo(i);
            }
        }
    }

    private Button header() {
        Label title = new Label();
        title.getStyleClass().add("heading");
        title.textProperty().bind(model.title());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(title, Icons.of("fth-chevron-down"));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("server-header-line");
        Button button = new Button();
        button.setId("server-header");
        button.getStyleClass().setAll("server-header");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(line);
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(32));
        button.accessibleTextProperty().bind(model.title().map(name -> Text.of("channels.serverMenu", name)));
        button.setOnAction(event -> Menus.showBelow(button, model.serverActions()));
        Menus.onRequest(button, model::serverActions);
        return button;
    }

    /// How a row is to be moved; what goes from channel to channel does so here too.
    private static Optional<Shortcut> moving(KeyEvent event) {
        return ShortcutKeys.find(event, GOING).isPresent()
                ? Optional.empty()
                : ShortcutKeys.find(event, Shortcut.MOVES);
    }

    private void move(SidebarRow row, Shortcut way) {
        switch (way) {
            case MOVE_UP, MOVE_DOWN -> model.step(row, way == Shortcut.MOVE_DOWN);
            default -> model.shift(row, way == Shortcut.MOVE_RIGHT);
        }
        follow(row.key());
    }

    /// Rows are new after a move; the keyboard stays with what it moved.
    private void follow(String key) {
        for (int i = 0; i < model.rows().size(); i++) {
            if (model.rows().get(i).key().equals(key)) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 3));
            }
        }
    }

    private void activate(SidebarRow row, Node at) {
        if (row instanceof ParticipantRow participant) {
            model.showCard(participant, Anchors.of(at));
        } else {
            model.activate(row);
        }
    }

    private void keyPressed(KeyEvent event) {
        @Nullable SidebarRow row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        Optional<Shortcut> way = moving(event);
        if (way.isPresent()) {
            move(row, way.get());
            event.consume();
            return;
        }
        if (event.isControlDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> activate(row, Objects.requireNonNullElse(list.lookup("#" + row.key()), list));
            case LEFT, RIGHT -> {
                if (row instanceof CategoryRow category) {
                    model.fold(category, event.getCode() == KeyCode.LEFT);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
