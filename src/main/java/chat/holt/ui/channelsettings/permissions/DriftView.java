package chat.holt.ui.channelsettings.permissions;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Channels that differ from their category: in what, and a button that makes them the same.
final class DriftView extends VBox {
    private static final double HEIGHT = 240;
    private static final int SHOWN = 2;

    private final CategoryPermissionsViewModel viewModel;
    private final Label heading = new Label();
    private final VBox channels = new VBox();

    DriftView(CategoryPermissionsViewModel viewModel) {
        this.viewModel = viewModel;
        setId("drift");
        getStyleClass().add("drift");
        heading.getStyleClass().add(Styles.GROUP_LABEL);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button all = small(Buttons.quiet("drift-sync-all", Text.of("permissions.drift.syncAll")));
        all.setOnAction(click -> viewModel.syncAll());
        HBox head = new HBox(heading, space, all);
        head.setAlignment(Pos.CENTER_LEFT);
        channels.getStyleClass().add("drift-channels");
        ScrollPane scroll = new ScrollPane(channels);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("settings-scroll");
        scroll.setMaxHeight(HEIGHT);
        getChildren().addAll(head, scroll);
        viewModel.drifting().subscribe(this::show);
        show();
    }

    private void show() {
        heading.setText(Text.of("permissions.drift", viewModel.drifting().size()));
        channels.getChildren()
                .setAll(viewModel.drifting().stream().map(this::row).toList());
        setVisible(!viewModel.drifting().isEmpty());
        setManaged(isVisible());
    }

    private Node row(Drift drift) {
        Label name = new Label("#" + drift.name());
        name.getStyleClass().add(Styles.MEDIUM);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button sync = small(Buttons.quiet("drift-sync-" + drift.channelId(), Text.of("permissions.drift.sync")));
        sync.setAccessibleText(Text.of("permissions.drift.sync.accessible", drift.name()));
        sync.setOnAction(click -> viewModel.sync(drift.channelId()));
        sync.setDisable(!drift.locked().isEmpty());
        HBox head = new HBox(name, space, sync);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(head);
        drift.differences().stream().limit(SHOWN).map(DriftView::line).forEach(row.getChildren()::add);
        int more = drift.differences().size() - SHOWN;
        if (more > 0) {
            row.getChildren().add(line(Text.of("permissions.drift.more", more)));
        }
        if (!drift.locked().isEmpty()) {
            row.getChildren().add(line(drift.locked()));
        }
        Tooltip.install(row, new Tooltip(String.join("\n", drift.differences())));
        return row;
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.getStyleClass().addAll(Styles.META, Styles.MUTED);
        line.setWrapText(true);
        return line;
    }

    private static Button small(Button button) {
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
