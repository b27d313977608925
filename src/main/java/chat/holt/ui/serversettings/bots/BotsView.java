package chat.holt.ui.serversettings.bots;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.LoadedList;
import chat.holt.ui.kit.settings.PageHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The bots page: those on the server above, the user's own below. Right click and the menu key show what can be done.
public final class BotsView extends VBox {
    private static final double ROW_HEIGHT = 52;

    private final BotsViewModel viewModel;
    private final Media media;

    public BotsView(BotsViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        this.media = media;
        setId("settings-bots");
        getStyleClass().add("settings-page");
        Button add = Buttons.primary("bots-add", Text.of("bots.add"));
        add.getStyleClass().add(Styles.SMALL);
        add.setGraphic(Icons.of("fth-plus"));
        add.setOnAction(click -> open(new AddBotDialog(viewModel)));
        Button create = Buttons.plain("bots-create", Text.of("bots.create"));
        create.getStyleClass().add(Styles.SMALL);
        create.setOnAction(click -> open(new CreateBotDialog(viewModel)));
        Label full = new Label();
        full.setId("bots-full");
        full.getStyleClass().addAll(Styles.META, Styles.MUTED);
        viewModel.mine().subscribe(() -> {
            full.setText(viewModel.createBlocked());
            create.setDisable(!full.getText().isEmpty());
        });
        LoadedList there = new LoadedList(
                        list("bots-there", viewModel.onServer()),
                        viewModel.onServer(),
                        new SimpleBooleanProperty(false),
                        new SimpleStringProperty(""),
                        () -> {})
                .whenNone(
                        Bindings.isEmpty(viewModel.onServer()),
                        new EmptyState("fth-cpu", Text.of("bots.none"), Text.of("bots.none.text")));
        LoadedList own = new LoadedList(
                        list("bots-mine", viewModel.mine()),
                        viewModel.mine(),
                        viewModel.fetch().busy(),
                        viewModel.fetch().error(),
                        viewModel::load)
                .whenNone(
                        Bindings.isEmpty(viewModel.mine()),
                        new EmptyState("fth-cpu", Text.of("bots.mine.none"), Text.of("bots.mine.none.text")));
        VBox.setVgrow(there, Priority.ALWAYS);
        VBox.setVgrow(own, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new PageHead(Text.of("bots.title"), Text.of("bots.hint")),
                        section(Text.of("bots.there"), add),
                        there,
                        section(Text.of("bots.mine"), full, create),
                        own);
    }

    private static Node section(String title, Node... beside) {
        Label label = new Label(title);
        label.getStyleClass().add(Styles.GROUP_LABEL);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(12, label, space);
        line.getChildren().addAll(beside);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private ListView<BotRow> list(String id, ObservableList<BotRow> rows) {
        ListView<BotRow> list = new ListView<>();
        list.setId(id);
        list.getStyleClass().add("bot-list");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setMinHeight(2 * ROW_HEIGHT);
        list.setCellFactory(view -> {
            BotCell cell = new BotCell(media, this::showMenu);
            Menus.onRequest(cell, () -> actions(cell.getItem()));
            return cell;
        });
        list.setItems(rows);
        return list;
    }

    private void showMenu(Node at, BotRow bot) {
        Menus.showBelow(at, actions(bot));
    }

    private List<MenuAction> actions(@Nullable BotRow bot) {
        List<MenuAction> actions = new ArrayList<>();
        if (bot == null) {
            return actions;
        }
        if (bot.own() != null) {
            actions.add(MenuAction.of(
                    "bot-edit", Text.of("bots.edit"), "fth-edit-2", () -> open(new EditBotDialog(viewModel, bot))));
            if (!bot.onServer()) {
                actions.add(MenuAction.of(
                        "bot-add",
                        Text.of("bots.add.here"),
                        "fth-plus",
                        () -> open(new AddBotDialog(viewModel, bot.id()))));
            }
            actions.add(MenuAction.of(
                    "bot-copy-token", Text.of("bots.token.copy"), "fth-key", () -> viewModel.copyToken(bot)));
            actions.add(MenuAction.of(
                    "bot-renew-token",
                    Text.of("bots.token.renew"),
                    "fth-refresh-cw",
                    () -> open(RiskyBotDialog.renew(viewModel, bot))));
        }
        actions.add(
                MenuAction.of("bot-copy-id", Text.of("bots.invite.copy"), "fth-copy", () -> viewModel.copyInvite(bot)));
        if (bot.own() != null) {
            actions.add(MenuAction.separator());
            actions.add(MenuAction.of(
                            "bot-delete",
                            Text.of("bots.delete"),
                            "fth-trash-2",
                            () -> open(RiskyBotDialog.delete(viewModel, bot)))
                    .dangerous());
        }
        return actions;
    }

    private void open(FormDialog dialog) {
        dialog.show(Objects.requireNonNull(getScene()).getWindow(), null);
    }
}
