package chat.holt.ui.serversettings.auditlog;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.FilePicker;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.LoadedList;
import chat.holt.ui.kit.settings.PageHead;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import chat.holt.ui.serversettings.auditlog.AuditExportViewModel.Format;
import chat.holt.ui.serversettings.views.ViewsMenu;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The audit log page: filters above, the entries below; older ones come by themselves when one scrolls to them.
public final class AuditLogView extends VBox {
    private final AuditLogViewModel viewModel;
    private final ListView<AuditRow> list = new ListView<>();
    private final PauseTransition pace = new PauseTransition(Duration.millis(AuditLogViewModel.PACE.toMillis()));

    public AuditLogView(AuditLogViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        getStyleClass().add("settings-page");
        setId("settings-audit");
        PageHead head = new PageHead(Text.of("audit.title"), Text.of("audit.text"));
        list.setId("audit-log");
        list.getStyleClass().add("audit-list");
        list.setAccessibleText(Text.of("audit.title"));
        list.setCellFactory(view -> new AuditEntryCell(viewModel, media));
        list.setItems(viewModel.rows());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        LoadedList loaded = new LoadedList(
                        list,
                        viewModel.rows(),
                        viewModel.fetch().busy(),
                        viewModel.fetch().error(),
                        viewModel::load)
                .whenNone(
                        viewModel.filter().map(AuditFilter::isEmpty),
                        new EmptyState("fth-file-text", Text.of("audit.empty"), Text.of("audit.empty.text")));
        VBox.setVgrow(loaded, Priority.ALWAYS);
        getChildren().addAll(head, tools(media), loaded, foot(), exporting());
        addEventHandler(KeyEvent.KEY_PRESSED, this::undoTyped);
        pace.setOnFinished(end -> {
            viewModel.refresh();
            // What can be undone may have changed.
            list.refresh();
        });
        viewModel.due().subscribe(due -> {
            if (due) {
                pace.playFromStart();
            }
        });
    }

    private void undoTyped(KeyEvent event) {
        if (ShortcutKeys.matches(event, Shortcut.UNDO) && !(event.getTarget() instanceof TextInputControl)) {
            viewModel.undoLast(list.isFocused() ? list.getFocusModel().getFocusedItem() : null);
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        AuditRow row = list.getFocusModel().getFocusedItem();
        boolean turn = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (row != null && (turn || event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT)) {
            viewModel.setOpen(row, turn ? !viewModel.isOpen(row) : event.getCode() == KeyCode.RIGHT);
            list.refresh();
            event.consume();
        }
    }

    private HBox tools(Media media) {
        AuditFilterBar filters = new AuditFilterBar(viewModel, media);
        HBox.setHgrow(filters, Priority.ALWAYS);
        Button refresh = Buttons.icon("audit-refresh", "fth-refresh-cw", Text.of("audit.refresh"));
        refresh.setOnAction(click -> viewModel.refresh());
        refresh.disableProperty().bind(viewModel.fetch().busy());
        HBox tools = new HBox(
                8,
                filters,
                new ViewsMenu<>("audit-views", viewModel.views(), viewModel.filter(), AuditFilter.NONE, list),
                exports(),
                refresh);
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private MenuButton exports() {
        MenuButton exports = new MenuButton(Text.of("audit.export"), Icons.of("fth-download"));
        exports.setId("audit-export");
        exports.getStyleClass().addAll(Styles.QUIET, "filter-menu");
        exports.setMinWidth(USE_PREF_SIZE);
        for (Format format : Format.values()) {
            MenuItem item = new MenuItem(Text.of("audit.export." + format.extension()));
            item.setId("audit-export-" + format.extension());
            item.setOnAction(click -> FilePicker.saveAs(
                    getScene().getWindow(),
                    new FilePicker.Kind(format.name(), format.extension()),
                    viewModel.fileName(format),
                    file -> viewModel.export(file, format)));
            exports.getItems().add(item);
        }
        exports.disableProperty().bind(viewModel.export().attempt().busy());
        return exports;
    }

    /// How far an export is, with a way to stop it, or why it failed.
    private HBox exporting() {
        AuditExportViewModel export = viewModel.export();
        Label text = new Label();
        text.setId("audit-export-state");
        text.getStyleClass().addAll(Styles.META, Styles.MUTED);
        text.textProperty()
                .bind(export.attempt()
                        .busy()
                        .flatMap(busy -> export.attempt()
                                .error()
                                .flatMap(error -> export.count()
                                        .map(count -> busy
                                                ? Text.of("audit.export.reading", count)
                                                : error.isEmpty() ? "" : Text.of("audit.export.failed", error)))));
        Button cancel = Buttons.quiet("audit-export-cancel", Text.of("dialog.cancel"));
        cancel.setOnAction(click -> export.cancel());
        cancel.visibleProperty().bind(export.attempt().busy());
        cancel.managedProperty().bind(cancel.visibleProperty());
        HBox bar = new HBox(8, text, cancel);
        bar.setAlignment(Pos.CENTER);
        bar.visibleProperty().bind(text.textProperty().isNotEmpty());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    /// That older entries are being fetched, or why that failed.
    private HBox foot() {
        Label text = new Label();
        text.setId("audit-older");
        text.getStyleClass().addAll(Styles.META, Styles.MUTED);
        text.textProperty()
                .bind(viewModel
                        .older()
                        .busy()
                        .flatMap(busy -> viewModel
                                .older()
                                .error()
                                .map(error -> busy
                                        ? Text.of("audit.loadingMore")
                                        : error.isEmpty() ? "" : Text.of("audit.moreFailed", error))));
        Button retry = Buttons.quiet("audit-older-retry", Text.of("settings.retry"));
        retry.setOnAction(click -> viewModel.loadOlder());
        retry.visibleProperty().bind(viewModel.older().error().isNotEmpty());
        retry.managedProperty().bind(retry.visibleProperty());
        HBox foot = new HBox(8, text, retry);
        foot.setAlignment(Pos.CENTER);
        foot.visibleProperty().bind(text.textProperty().isNotEmpty());
        foot.managedProperty().bind(foot.visibleProperty());
        return foot;
    }
}
