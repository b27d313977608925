package chat.holt.ui.usersettings.bots;

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
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of your bots. Right click and the menu key show what can be done with one.
public final class BotsView extends VBox {
    private static final double ROW_HEIGHT = 52;

    private final BotsViewModel model;

    public BotsView(BotsViewModel model, Media media) {
        this.model = model;
        setId("settings-own-bots");
        getStyleClass().add("settings-page");
        Button create = Buttons.primary("bots-create", Text.of("bots.create"));
        create.getStyleClass().add(Styles.SMALL);
        create.setGraphic(Icons.of("fth-plus"));
        create.setOnAction(click -> open(new CreateBotDialog(model)));
        Label full = new Label();
        full.setId("bots-full");
        full.getStyleClass().addAll(Styles.META, Styles.MUTED);
        model.bots().subscribe(() -> showLimit(create, full));
        showLimit(create, full);
        HBox tools = new HBox(12, create, full);
        tools.setAlignment(Pos.CENTER_LEFT);
        ListView<OwnBot> list = new ListView<>(model.bots());
        list.setId("bots-mine");
        list.getStyleClass().add("bot-list");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setAccessibleText(Text.of("bots.mine"));
        list.setCellFactory(view -> {
            BotCell<OwnBot> cell = new BotCell<>(media, BotsView::line, this::showMenu);
            Menus.onRequest(cell, () -> actions(cell.getItem()));
            return cell;
        });
        LoadedList loaded = new LoadedList(
                        list, model.bots(), model.fetch().busy(), model.fetch().error(), model::load)
                .whenNone(
                        Bindings.isEmpty(model.bots()),
                        new EmptyState("fth-cpu", Text.of("bots.mine.none"), Text.of("bots.mine.none.text")));
        VBox.setVgrow(loaded, Priority.ALWAYS);
        getChildren().setAll(new PageHead(Text.of("bots.mine"), Text.of("bots.mine.text")), tools, loaded);
    }

    private void showLimit(Button create, Label full) {
        full.setText(model.createBlocked());
        create.setDisable(!full.getText().isEmpty());
    }

    private void showMenu(Node at, OwnBot bot) {
        Menus.showBelow(at, actions(bot));
    }

    private List<MenuAction> actions(@Nullable OwnBot bot) {
        return bot == null
                ? List.of()
                : List.of(
                        action("bot-edit", "bots.edit", "fth-edit-2", () -> open(new EditBotDialog(model, bot))),
                        action("bot-add", "bots.place", "fth-plus", () -> open(new AddToPlaceDialog(model, bot))),
                        action("bot-copy-link", "bots.link.copy", "fth-link", () -> model.copyInvite(bot)),
                        MenuAction.separator(),
                        action("bot-token", "bots.token", "fth-key", () -> open(new TokenDialog(model, bot))),
                        action(
                                "bot-renew-token",
                                "bots.token.renew",
                                "fth-refresh-cw",
                                () -> open(RiskyBotDialog.renew(model, bot))),
                        MenuAction.separator(),
                        action(
                                        "bot-delete",
                                        "bots.delete",
                                        "fth-trash-2",
                                        () -> open(RiskyBotDialog.delete(model, bot)))
                                .dangerous());
    }

    private static MenuAction action(String id, String key, String icon, Runnable handler) {
        return MenuAction.of(id, Text.of(key), icon, handler);
    }

    private void open(FormDialog dialog) {
        dialog.show(Objects.requireNonNull(getScene()).getWindow(), null);
    }

    private static BotCell.Line line(OwnBot bot) {
        return new BotCell.Line(
                bot.id(), bot.name(), bot.user().tag(), bot.user().avatar(), BotsViewModel.state(bot));
    }
}
