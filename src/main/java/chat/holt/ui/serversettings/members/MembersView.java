package chat.holt.ui.serversettings.members;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.ListSelection;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.settings.LoadedList;
import chat.holt.ui.kit.settings.PageHead;
import chat.holt.ui.serversettings.views.SavedViews;
import chat.holt.ui.serversettings.views.ViewsMenu;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The members page. Space selects, Shift with arrows selects a range, Ctrl+A all; the menu key opens what can be done.
public final class MembersView extends VBox {
    private static final double ROW_HEIGHT = 44;

    private final MembersViewModel viewModel;
    private final ListView<TableMember> list = new ListView<>();

    public MembersView(BulkViewModel bulk, SavedViews<MemberFilter> views, Media media) {
        this.viewModel = bulk.members();
        getStyleClass().add("settings-page");
        setId("settings-members");
        PageHead head = new PageHead(Text.of("settings.members"), "");
        head.text()
                .bind(viewModel
                        .totals()
                        .map(totals ->
                                Text.of("settings.members.count", totals.all(), totals.online(), totals.recent())));
        SimpleStringProperty part = new SimpleStringProperty("");
        part.subscribe(text -> viewModel.filter().set(viewModel.filter().get().withText(text)));
        viewModel.filter().subscribe(filter -> part.set(filter.text()));
        FilterField field = new FilterField("members-filter", Text.of("settings.members.filter"), part);
        field.setMinWidth(280);
        HBox filters = new HBox(
                8,
                field,
                new MemberFilterBar(viewModel),
                new ViewsMenu<>("members-views", views, viewModel.filter(), MemberFilter.NONE, list));
        filters.getStyleClass().add("members-filters");

        list.setId("members-table");
        list.getStyleClass().add("members-table");
        list.setAccessibleText(Text.of("settings.members"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new TableMemberCell(viewModel, media));
        list.setItems(viewModel.rows());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        ListSelection.on(list, viewModel);
        list.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
        viewModel.selected().addListener((SetChangeListener<String>) change -> showChoices());
        LoadedList place = new LoadedList(
                list,
                viewModel.rows(),
                viewModel.fetch().busy(),
                viewModel.fetch().error(),
                viewModel::load);
        VBox.setVgrow(place, Priority.ALWAYS);
        VBox table = new VBox(new MembersHeader(viewModel), place);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head, filters, table, new BulkBars(bulk));
    }

    private void typed(KeyEvent event) {
        @Nullable TableMember member = list.getFocusModel().getFocusedItem();
        if (member != null
                && (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown())) {
            Node row = list.lookup("#table-member-" + member.userId());
            Node at = row == null ? list : row;
            var bounds = at.localToScreen(at.getBoundsInLocal());
            Menus.contextMenu(viewModel.actions(member.userId())).show(list, bounds.getMinX() + 48, bounds.getMaxY());
            event.consume();
        }
    }

    private void menuRequested(ContextMenuEvent event) {
        TableMemberCell cell = cellAt(event.getPickResult());
        if (cell != null) {
            Menus.contextMenu(viewModel.actions(cell.getItem().userId()))
                    .show(list, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    private static @Nullable TableMemberCell cellAt(PickResult picked) {
        for (Node node = picked.getIntersectedNode(); node != null; node = node.getParent()) {
            if (node instanceof TableMemberCell cell && cell.getItem() != null) {
                return cell;
            }
        }
        return null;
    }

    private void showChoices() {
        for (Node node : list.lookupAll(".table-member-cell")) {
            if (node instanceof TableMemberCell cell) {
                cell.showChoice();
            }
        }
    }
}
