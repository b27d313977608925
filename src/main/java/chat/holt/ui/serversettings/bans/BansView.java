package chat.holt.ui.serversettings.bans;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.settings.LoadedList;
import chat.holt.ui.kit.settings.PageHead;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The bans page. Enter or Delete on a ban asks before lifting it.
public final class BansView extends VBox {
    private static final double ROW_HEIGHT = 52;
    private static final double FILTER_WIDTH = 280;

    private final BansViewModel viewModel;
    private final ListView<BanRow> list = new ListView<>();

    public BansView(BansViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        getStyleClass().add("settings-page");
        setId("settings-bans");
        PageHead head = new PageHead(Text.of("settings.server.bans"), "");
        head.text().bind(viewModel.total().map(total -> Text.of("settings.server.bans.count", total)));
        FilterField filter = new FilterField("bans-filter", Text.of("settings.server.bans.filter"), viewModel.filter());
        filter.setMaxWidth(FILTER_WIDTH);
        list.setId("bans");
        list.getStyleClass().add("ban-list");
        list.setAccessibleText(Text.of("settings.server.bans"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new BanCell(media, viewModel::unban));
        list.setItems(viewModel.rows());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        LoadedList loaded = new LoadedList(
                        list,
                        viewModel.rows(),
                        viewModel.fetch().busy(),
                        viewModel.fetch().error(),
                        viewModel::load)
                .whenNone(
                        viewModel.total().isEqualTo(0),
                        new EmptyState(
                                "fth-slash",
                                Text.of("settings.server.bans.empty"),
                                Text.of("settings.server.bans.empty.text")));
        VBox.setVgrow(loaded, Priority.ALWAYS);
        getChildren().addAll(head, filter, loaded);
    }

    private void typed(KeyEvent event) {
        BanRow ban = list.getSelectionModel().getSelectedItem();
        if (ban != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DELETE)) {
            viewModel.unban(ban);
            event.consume();
        }
    }
}
