package chat.holt.ui.serversettings.invites;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.LoadedList;
import chat.holt.ui.kit.settings.PageHead;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The invites page. Enter copies the link of the selected invite, Delete asks before revoking it.
public final class InvitesView extends VBox {
    private static final double ROW_HEIGHT = 52;
    private static final double FILTER_WIDTH = 280;

    private final InvitesViewModel viewModel;
    private final ListView<InviteRow> list = new ListView<>();

    public InvitesView(InvitesViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        getStyleClass().add("settings-page");
        setId("settings-invites");
        PageHead head = new PageHead(Text.of("invites.title"), "");
        head.text().bind(viewModel.total().map(total -> Text.of("invites.count", total)));
        list.setId("invites");
        list.getStyleClass().add("ban-list");
        list.setAccessibleText(Text.of("invites.title"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new InviteCell(media, viewModel::copyLink, this::revoke));
        list.setItems(viewModel.rows());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        Menus.onRequest(list, this::actions);
        LoadedList loaded = new LoadedList(
                        list,
                        viewModel.rows(),
                        viewModel.fetch().busy(),
                        viewModel.fetch().error(),
                        viewModel::load)
                .whenNone(
                        viewModel.total().isEqualTo(0),
                        new EmptyState("fth-link", Text.of("invites.empty"), Text.of("invites.empty.text")));
        VBox.setVgrow(loaded, Priority.ALWAYS);
        getChildren().addAll(head, tools(), loaded);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                viewModel.load();
            }
        });
    }

    private Node tools() {
        FilterField filter = new FilterField("invites-filter", Text.of("invites.filter"), viewModel.filter());
        filter.setMinWidth(FILTER_WIDTH);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button create = Buttons.primary("invites-create", Text.of("invites.create"));
        create.getStyleClass().add(Styles.SMALL);
        create.setOnAction(click -> create());
        HBox tools = new HBox(8, filter, space, create);
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private void create() {
        CreateInviteDialog.open(viewModel.create(), viewModel::link, getScene().getWindow());
    }

    private void revoke(InviteRow invite) {
        new RevokeInviteDialog(viewModel.revoke(invite)).open(getScene().getWindow());
    }

    private List<MenuAction> actions() {
        InviteRow invite = list.getSelectionModel().getSelectedItem();
        if (invite == null) {
            return List.of();
        }
        List<MenuAction> actions = new ArrayList<>(viewModel.actions(invite));
        actions.add(MenuAction.separator());
        actions.add(MenuAction.of("invite-revoke", Text.of("invites.revoke.ask"), "fth-trash-2", () -> revoke(invite))
                .dangerous());
        return actions;
    }

    private void typed(KeyEvent event) {
        InviteRow invite = list.getSelectionModel().getSelectedItem();
        if (invite != null && event.getCode() == KeyCode.ENTER) {
            viewModel.copyLink(invite);
            event.consume();
        } else if (invite != null && event.getCode() == KeyCode.DELETE) {
            revoke(invite);
            event.consume();
        }
    }
}
