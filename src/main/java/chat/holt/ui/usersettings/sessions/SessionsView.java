package chat.holt.ui.usersettings.sessions;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.LoadedList;
import chat.holt.ui.kit.settings.PageHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The sessions page. Right click and the menu key show what can be done with a session.
public final class SessionsView extends VBox {
    private static final double ROW_HEIGHT = 60;

    private final SessionsViewModel model;

    public SessionsView(SessionsViewModel model) {
        this.model = model;
        setId("settings-sessions");
        getStyleClass().add("settings-page");
        Button others = Buttons.danger("sessions-revoke-others", Text.of("sessions.revokeOthers"));
        others.getStyleClass().add(Styles.SMALL);
        others.disableProperty().bind(model.others().not());
        others.setOnAction(click -> open(RevokeDialog.others(model)));
        HBox tools = new HBox(others);
        tools.setAlignment(Pos.CENTER_LEFT);
        ListView<SessionRow> list = new ListView<>(model.rows());
        list.setId("session-list");
        list.getStyleClass().add("session-list");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setAccessibleText(Text.of("sessions.title"));
        list.setCellFactory(view -> {
            SessionCell cell = new SessionCell(model::since, this::showMenu);
            Menus.onRequest(cell, () -> actions(cell.getItem()));
            return cell;
        });
        LoadedList loaded = new LoadedList(
                        list, model.rows(), model.fetch().busy(), model.fetch().error(), model::load)
                .whenNone(
                        Bindings.isEmpty(model.rows()),
                        new EmptyState("fth-monitor", Text.of("sessions.none"), Text.of("sessions.none.text")));
        VBox.setVgrow(loaded, Priority.ALWAYS);
        getChildren().setAll(new PageHead(Text.of("sessions.title"), Text.of("sessions.text")), tools, loaded);
    }

    private void showMenu(Node at, SessionRow session) {
        Menus.showBelow(at, actions(session));
    }

    private List<MenuAction> actions(@Nullable SessionRow session) {
        List<MenuAction> actions = new ArrayList<>();
        if (session == null) {
            return actions;
        }
        actions.add(MenuAction.of(
                "session-rename",
                Text.of("sessions.rename"),
                "fth-edit-2",
                () -> open(new RenameSessionDialog(model, session))));
        actions.add(MenuAction.separator());
        MenuAction leave = session.current()
                ? MenuAction.of("session-sign-out", Text.of("sessions.signOut"), "fth-log-out", model::signOut)
                : MenuAction.of(
                        "session-revoke",
                        Text.of("sessions.revoke"),
                        "fth-log-out",
                        () -> open(RevokeDialog.one(model, session)));
        actions.add(leave.dangerous());
        return actions;
    }

    private void open(FormDialog dialog) {
        dialog.show(Objects.requireNonNull(getScene()).getWindow(), null);
    }
}
