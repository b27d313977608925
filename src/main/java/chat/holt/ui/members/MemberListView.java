package chat.holt.ui.members;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Anchors;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import chat.holt.ui.navigation.Anchor;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The member list at the right of a server's channels and of groups. A click or Enter shows the member; right click,
/// the menu key or Shift+F10 opens what can be done to a member; Delete and Shift+Delete ask before removing and
/// banning.
public final class MemberListView extends StackPane {
    private final MemberRows viewModel;
    private final ListView<MemberRow> list = new ListView<>();
    private final Subscription listening;
    private @Nullable ContextMenu menu;
    private String selectedId = "";

    public MemberListView(MemberRows viewModel, Media media) {
        this.viewModel = viewModel;
        getStyleClass().add("member-list");
        list.setId("members");
        list.setAccessibleText(Text.of("members.list"));
        list.setCellFactory(view -> new MemberCell(media));
        list.setItems(viewModel.rows());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        list.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row instanceof MemberRow.Person person) {
                selectedId = person.userId();
            }
        });
        Node failed = failed();
        getChildren().addAll(list, failed);
        listening = Subscription.combine(
                viewModel.rows().subscribe(this::restoreSelection),
                viewModel.fetch().error().subscribe(text -> failed.setVisible(!text.isEmpty())));
    }

    /// Ends listening.
    public void close() {
        listening.unsubscribe();
    }

    private Node failed() {
        Label text = new Label();
        text.textProperty().bind(viewModel.fetch().error());
        text.getStyleClass().addAll("meta", "member-failed-text");
        text.setWrapText(true);
        Button retry = new Button(Text.of("members.retry"));
        retry.setId("members-retry");
        retry.getStyleClass().add("small");
        retry.setOnAction(click -> viewModel.load());
        VBox box = new VBox(text, retry);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("member-failed");
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void restoreSelection() {
        for (int i = 0; i < viewModel.rows().size(); i++) {
            if (viewModel.rows().get(i) instanceof MemberRow.Person person
                    && person.userId().equals(selectedId)) {
                list.getSelectionModel().select(i);
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    private void typed(KeyEvent event) {
        if (!(list.getSelectionModel().getSelectedItem() instanceof MemberRow.Person person)) {
            return;
        }
        boolean asksForMenu =
                event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown();
        if (event.getCode() == KeyCode.ENTER) {
            viewModel.show(person.userId(), placeOf(person));
            event.consume();
        } else if (asksForMenu) {
            openBesideRow(person);
            event.consume();
        } else if (ShortcutKeys.matches(event, Shortcut.REMOVE) || ShortcutKeys.matches(event, Shortcut.BAN)) {
            run(person, viewModel.removal(ShortcutKeys.matches(event, Shortcut.BAN)));
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            MemberCell cell = cellAt(event.getPickResult());
            if (cell != null && cell.getItem() instanceof MemberRow.Person person) {
                viewModel.show(person.userId(), Anchors.of(cell));
            }
        }
    }

    private void run(MemberRow.Person person, String actionId) {
        viewModel.actions(person.userId()).stream()
                .filter(action -> action.id().equals(actionId))
                .forEach(MenuAction::run);
    }

    private void menuRequested(ContextMenuEvent event) {
        MemberCell cell = cellAt(event.getPickResult());
        if (cell != null && cell.getItem() instanceof MemberRow.Person person) {
            show(person).show(list, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    private static @Nullable MemberCell cellAt(PickResult place) {
        for (Node node = place.getIntersectedNode(); node != null; node = node.getParent()) {
            if (node instanceof MemberCell cell) {
                return cell;
            }
        }
        return null;
    }

    private void openBesideRow(MemberRow.Person person) {
        Anchor place = placeOf(person);
        show(person).show(list, (place.minX() + place.maxX()) / 2, (place.minY() + place.maxY()) / 2);
    }

    /// Where the row is, or the list when it is scrolled away.
    private Anchor placeOf(MemberRow.Person person) {
        Node row = list.lookup("#member-" + person.userId());
        return Anchors.of(row == null ? list : row);
    }

    private ContextMenu show(MemberRow.Person person) {
        if (menu != null) {
            menu.hide();
        }
        ContextMenu next = Menus.contextMenu(viewModel.actions(person.userId()));
        menu = next;
        return next;
    }
}
