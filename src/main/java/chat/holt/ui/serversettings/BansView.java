package chat.holt.ui.serversettings;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.Skeleton;
import chat.holt.ui.kit.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The bans page. Enter or Delete on a ban asks before lifting it.
final class BansView extends VBox {
    private static final double ROW_HEIGHT = 52;
    private static final int SKELETON_ROWS = 6;
    private static final double FILTER_WIDTH = 280;

    private final BansViewModel viewModel;
    private final ListView<BanRow> list = new ListView<>();
    private final StackPane place = new StackPane();
    private final Node loading = new Skeleton(SKELETON_ROWS, 32);
    private final Node empty = new EmptyState(
            "fth-slash", Text.of("settings.server.bans.empty"), Text.of("settings.server.bans.empty.text"));
    private final Node noMatch = new EmptyState("fth-search", Text.of("settings.server.bans.noMatch"), "");

    BansView(BansViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        getStyleClass().add("settings-page");
        setId("settings-bans");
        Label title = new Label(Text.of("settings.server.bans"));
        title.getStyleClass().add(Styles.TITLE);
        Label count = new Label();
        count.textProperty().bind(viewModel.total().map(total -> Text.of("settings.server.bans.count", total)));
        count.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        VBox head = new VBox(title, count);
        head.getStyleClass().add("settings-head");
        FilterField filter = new FilterField("bans-filter", Text.of("settings.server.bans.filter"), viewModel.filter());
        filter.setMaxWidth(FILTER_WIDTH);
        list.setId("bans");
        list.getStyleClass().add("ban-list");
        list.setAccessibleText(Text.of("settings.server.bans"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new BanCell(media, viewModel::unban));
        list.setItems(viewModel.rows());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(head, filter, place);
        viewModel.rows().subscribe(this::show);
        viewModel.loading().subscribe(this::show);
        viewModel.error().subscribe(this::show);
        show();
    }

    private void typed(KeyEvent event) {
        BanRow ban = list.getSelectionModel().getSelectedItem();
        if (ban != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DELETE)) {
            viewModel.unban(ban);
            event.consume();
        }
    }

    private void show() {
        Node shown;
        if (!viewModel.rows().isEmpty()) {
            shown = list;
        } else if (!viewModel.error().get().isEmpty()) {
            shown = EmptyState.failed(
                    Text.of("settings.server.bans.failed"),
                    viewModel.error().get(),
                    Text.of("settings.server.bans.retry"),
                    viewModel::load);
        } else if (viewModel.total().get() > 0) {
            shown = noMatch;
        } else {
            shown = viewModel.loading().get() ? loading : empty;
        }
        if (place.getChildren().isEmpty() || place.getChildren().getFirst() != shown) {
            place.getChildren().setAll(shown);
        }
    }
}
