package chat.holt.ui.serversettings.bans;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.FilePicker;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.ListSelection;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.ReasonTemplates;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.LoadedList;
import chat.holt.ui.kit.settings.PageHead;
import chat.holt.ui.serversettings.bans.BanFilesViewModel.Format;
import java.nio.file.Path;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The bans page. Space selects, Shift with arrows selects a range, Ctrl+A all; Enter or Delete asks before lifting the
/// ban, or the selected ones. A file of bans can be dropped.
public final class BansView extends VBox {
    private static final double ROW_HEIGHT = 52;
    private static final double FILTER_WIDTH = 280;

    private final BansViewModel viewModel;
    private final BanFilesViewModel files;
    private final Media media;
    private final ListView<BanRow> list = new ListView<>();

    public BansView(BansViewModel viewModel, BanFilesViewModel files, Media media) {
        this.viewModel = viewModel;
        this.files = files;
        this.media = media;
        getStyleClass().add("settings-page");
        setId("settings-bans");
        PageHead head = new PageHead(Text.of("settings.server.bans"), "");
        head.text().bind(viewModel.total().map(total -> Text.of("settings.server.bans.count", total)));
        fillList();
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
        Label problem = new Label();
        problem.setId("bans-problem");
        problem.getStyleClass().add(Styles.ERROR_TEXT);
        problem.setWrapText(true);
        problem.textProperty().bind(files.attempt().error());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().addAll(head, tools(), problem, loaded, new BanBars(viewModel));
        setOnDragOver(this::draggedOver);
        setOnDragDropped(this::dropped);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                viewModel.refresh();
            }
        });
    }

    private Node tools() {
        FilterField filter = new FilterField("bans-filter", Text.of("settings.server.bans.filter"), viewModel.filter());
        filter.setMinWidth(FILTER_WIDTH);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button read = small(Buttons.plain("bans-import", Text.of("settings.server.bans.import")));
        read.setGraphic(Icons.of("fth-upload"));
        read.setOnAction(click -> FilePicker.openOne(
                getScene().getWindow(),
                new FilePicker.Kind(Text.of("settings.server.bans.files"), "csv", "json", "txt"),
                this::read));
        read.disableProperty().bind(files.attempt().busy());
        MenuButton write = new MenuButton(Text.of("settings.server.bans.export"), Icons.of("fth-download"));
        write.setId("bans-export");
        write.getStyleClass().addAll(Styles.SMALL, "tool-menu");
        write.setMinWidth(USE_PREF_SIZE);
        write.disableProperty().bind(viewModel.total().isEqualTo(0));
        for (Format format : Format.values()) {
            MenuItem item = new MenuItem(Text.of("settings.server.bans.export." + format.name()));
            item.setId("bans-export-" + format.extension());
            item.setOnAction(click -> export(format));
            write.getItems().add(item);
        }
        Button reasons = small(Buttons.quiet("bans-reasons", Text.of("reasons.manage")));
        reasons.setOnAction(click -> ReasonTemplates.manage(getScene().getWindow()));
        Button ban = small(Buttons.danger("bans-many", Text.of("settings.server.bans.many")));
        ban.setOnAction(click -> new BanManyDialog(new BanManyViewModel(viewModel), media)
                .open(getScene().getWindow()));
        HBox tools = new HBox(8, filter, space, reasons, read, write, ban);
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private void fillList() {
        list.setId("bans");
        list.getStyleClass().add("ban-list");
        list.setAccessibleText(Text.of("settings.server.bans"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new BanCell(viewModel, media));
        list.setItems(viewModel.rows());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        ListSelection.on(list, viewModel);
        list.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
        viewModel.selected().addListener((SetChangeListener<String>) change -> list.lookupAll(".ban-cell").stream()
                .filter(BanCell.class::isInstance)
                .forEach(cell -> ((BanCell) cell).showChoice()));
    }

    private void export(Format format) {
        FilePicker.saveAs(
                getScene().getWindow(),
                new FilePicker.Kind(Text.of("settings.server.bans.export." + format.name()), format.extension()),
                files.fileName(format),
                file -> files.export(file, format));
    }

    private void read(Path file) {
        files.read(
                file, next -> new BanImportDialog(next, media).show(getScene().getWindow(), null));
    }

    private void draggedOver(DragEvent event) {
        if (event.getDragboard().getFiles().size() == 1) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        event.getDragboard().getFiles().stream().findFirst().ifPresent(file -> read(file.toPath()));
        event.setDropCompleted(true);
        event.consume();
    }

    private void typed(KeyEvent event) {
        BanRow ban = list.getFocusModel().getFocusedItem();
        if (ban != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DELETE)) {
            if (viewModel.selected().isEmpty()) {
                viewModel.unban(ban);
            } else if (!viewModel.run().busy()) {
                UnbanManyDialog.open(viewModel, getScene().getWindow());
            }
            event.consume();
        }
    }

    private void menuRequested(ContextMenuEvent event) {
        BanRow ban = list.getFocusModel().getFocusedItem();
        if (ban != null) {
            Menus.contextMenu(viewModel.actions(ban)).show(list, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    private static Button small(Button button) {
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
