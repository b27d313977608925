package chat.holt.ui.serversettings.roles;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.ReasonField;
import chat.holt.ui.kit.Styles;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Chooses members who shall get a role: by click, or with the arrow keys and Space.
final class AddRoleMembersDialog extends FormDialog {
    private static final double WIDTH = 440;
    private static final double HEIGHT = 308;

    private final AddRoleMembersViewModel viewModel;
    private final FilterField filter;
    private final ListView<RoleMember> list = new ListView<>();

    AddRoleMembersDialog(AddRoleMembersViewModel viewModel, Media media) {
        super(
                Look.form(
                        "add-role-members",
                        Text.of("settings.server.role.members.add.title", viewModel.roleName()),
                        Text.of("settings.server.role.members.add")),
                viewModel.ready().map(ready -> ready && viewModel.blocked().isEmpty()),
                new SimpleBooleanProperty(),
                new SimpleStringProperty(viewModel.blocked()),
                viewModel::submit);
        this.viewModel = viewModel;
        filter = new FilterField("add-role-filter", Text.of("settings.server.role.members.filter"), viewModel.filter());
        list.setId("add-role-list");
        list.getStyleClass().add("role-members");
        list.setAccessibleText(Text.of("settings.server.role.members.add.title", viewModel.roleName()));
        list.setFixedCellSize(RoleMemberCell.HEIGHT);
        list.setPrefSize(WIDTH, HEIGHT);
        list.setItems(viewModel.rows());
        Label nobody = new Label(Text.of("settings.server.role.members.noMatch"));
        nobody.getStyleClass().add(Styles.MUTED);
        list.setPlaceholder(nobody);
        list.setCellFactory(view -> new RoleMemberCell(media).choosing(viewModel));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        viewModel.count().subscribe(count -> {
            subtitle().set(Text.of("settings.server.role.members.chosen", count.intValue()));
            list.refresh();
        });
        body().getChildren()
                .setAll(
                        filter,
                        list,
                        new ReasonField("add-role-reason", viewModel.reason(), Text.of("settings.server.role.reason")));
        closeWhen(viewModel.done());
    }

    void show(Window owner) {
        show(owner, filter);
    }

    private void typed(KeyEvent event) {
        RoleMember member = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && member != null) {
            viewModel.toggle(member);
            event.consume();
        }
    }
}
