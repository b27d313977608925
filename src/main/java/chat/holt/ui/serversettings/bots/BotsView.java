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
import chat.holt.ui.kit.people.BotCell;
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
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The bots page: those on the server, with a way to the user's own. Right click and the menu key show what can be
/// done.
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
        Button mine = Buttons.plain("bots-mine-open", Text.of("bots.mine"));
        mine.getStyleClass().add(Styles.SMALL);
        mine.setOnAction(click -> viewModel.openMine());
        LoadedList there = new LoadedList(
                        list("bots-there", viewModel.onServer()),
                        viewModel.onServer(),
                        new SimpleBooleanProperty(false),
                        new SimpleStringProperty(""),
                        () -> {})
                .whenNone(
                        Bindings.isEmpty(viewModel.onServer()),
                        new EmptyState("fth-cpu", Text.of("bots.none"), Text.of("bots.none.text")));
        VBox.setVgrow(there, Priority.ALWAYS);
        HBox tools = new HBox(8, add, mine);
        tools.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new PageHead(Text.of("bots.title"), Text.of("bots.hint")), tools, there);
    }

    private ListView<BotRow> list(String id, ObservableList<BotRow> rows) {
        ListView<BotRow> list = new ListView<>();
        list.setId(id);
        list.getStyleClass().add("bot-list");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setMinHeight(2 * ROW_HEIGHT);
        list.setCellFactory(view -> {
            BotCell<BotRow> cell = new BotCell<>(media, BotsView::line, this::showMenu);
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
        actions.add(
                MenuAction.of("bot-copy-id", Text.of("bots.invite.copy"), "fth-copy", () -> viewModel.copyInvite(bot)));
        if (bot.mine()) {
            actions.add(MenuAction.of("bot-manage", Text.of("bots.mine.manage"), "fth-settings", viewModel::openMine));
        }
        return actions;
    }

    private void open(FormDialog dialog) {
        dialog.show(Objects.requireNonNull(getScene()).getWindow(), null);
    }

    private static BotCell.Line line(BotRow bot) {
        return new BotCell.Line(bot.id(), bot.name(), bot.tag(), bot.avatar(), Text.of("bots.of", bot.owner()));
    }
}
