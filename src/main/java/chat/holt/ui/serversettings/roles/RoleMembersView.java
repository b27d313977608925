package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.serversettings.queue.QueueBar;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who has the role: others can be added and everybody taken out, as far as ranks allow.
final class RoleMembersView extends VBox {
    private final RoleMembersViewModel viewModel;
    private final Media media;
    private final Button add = Buttons.plain("role-members-add", Text.of("settings.server.role.members.add"));
    private final ListView<RoleMember> list = new ListView<>();

    RoleMembersView(RoleMembersViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        this.media = media;
        getStyleClass().add("role-members-tab");
        add.setGraphic(Icons.of("fth-user-plus"));
        add.getStyleClass().add(Styles.SMALL);
        add.setOnAction(click -> add());
        list.setId("role-members");
        list.getStyleClass().add("role-members");
        list.setAccessibleText(Text.of("settings.server.role.members.accessible"));
        list.setFixedCellSize(RoleMemberCell.HEIGHT);
        Label nobody = new Label(Text.of("settings.server.role.members.empty"));
        nobody.getStyleClass().add(Styles.MUTED);
        list.setPlaceholder(nobody);
        list.setItems(viewModel.rows());
        list.setCellFactory(view -> {
            RoleMemberCell cell = new RoleMemberCell(media).with(this::removal);
            Menus.onRequest(cell, () -> cell.getItem() == null ? List.of() : List.of(remove(cell.getItem())));
            return cell;
        });
        list.setOnKeyPressed(event -> {
            RoleMember member = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.DELETE && member != null) {
                remove(member).run();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(new HBox(add), new QueueBar(viewModel.run()), list);
    }

    /// Shows what may be changed now.
    void refresh() {
        String blocked = viewModel.addBlocked();
        add.setDisable(!blocked.isEmpty());
        add.setText(blocked.isEmpty() ? Text.of("settings.server.role.members.add") : blocked);
    }

    private void add() {
        viewModel
                .adding()
                .ifPresent(model ->
                        new AddRoleMembersDialog(model, media).show(getScene().getWindow(), null));
    }

    private MenuAction remove(RoleMember member) {
        String blocked = viewModel.removeBlocked(member.userId());
        return MenuAction.of(
                        "role-member-remove",
                        Text.of("settings.server.role.members.remove"),
                        "fth-user-minus",
                        () -> viewModel
                                .removing(member)
                                .ifPresent(model -> new RemoveRoleMemberDialog(model)
                                        .show(getScene().getWindow(), null)))
                .dangerous()
                .disabled(blocked.isEmpty() ? null : blocked);
    }

    private Node removal(RoleMember member) {
        MenuAction action = remove(member);
        String reason = action.disabledReason();
        Button button =
                Buttons.icon("role-member-remove-" + member.userId(), "fth-x", reason == null ? action.text() : reason);
        button.setFocusTraversable(false);
        button.setDisable(!action.enabled());
        button.setOnAction(click -> action.run());
        HBox box = new HBox(button);
        if (reason != null) {
            Tooltip.install(box, new Tooltip(reason));
        }
        return box;
    }
}
