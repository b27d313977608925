package chat.holt.ui.serversettings.members;

import chat.holt.i18n.Text;
import chat.holt.permissions.MemberAct;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.serversettings.queue.ActionQueue;
import chat.holt.ui.serversettings.queue.QueueBar;
import chat.holt.ui.serversettings.queue.QueueTexts;
import chat.holt.ui.serversettings.queue.QueueViewModel;
import java.util.Locale;
import java.util.Set;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// At the foot of the table: what can be done to the selection, and the queue that runs.
final class BulkBars extends VBox {
    private static final double SPACING = 12;
    /// Acts with a button of their own.
    private static final Set<MemberAct> USUAL =
            Set.of(MemberAct.ROLES, MemberAct.TIMEOUT, MemberAct.KICK, MemberAct.BAN);

    private final BulkViewModel viewModel;
    private final HBox selection = new HBox(8);
    private final Label count = new Label();
    private final Label estimate = new Label();
    private Subscription following = Subscription.EMPTY;

    BulkBars(BulkViewModel viewModel) {
        super(SPACING);
        this.viewModel = viewModel;
        getStyleClass().add("bulk-bars");
        setMaxHeight(USE_PREF_SIZE);
        fillSelection();
        getChildren().addAll(selection, new QueueBar(viewModel.run()));
        viewModel.members().selected().addListener((SetChangeListener<String>) change -> showSelection());
        viewModel.run().queue().subscribe(this::follow);
        showSelection();
    }

    private void fillSelection() {
        selection.setId("bulk-selection");
        selection.getStyleClass().add("bulk-bar");
        selection.setAlignment(Pos.CENTER_LEFT);
        count.getStyleClass().add(Styles.STRONG);
        estimate.getStyleClass().addAll(Styles.META, Styles.MUTED);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button clear = small(Buttons.quiet("bulk-clear", Text.of("settings.bulk.clear")));
        clear.setOnAction(click -> viewModel.members().selected().clear());
        selection.getChildren().addAll(count, estimate, space, clear);
        MenuButton more = new MenuButton(Text.of("settings.bulk.more"));
        more.getStyleClass().add("tool-menu");
        more.setId("bulk-more");
        more.getStyleClass().add(Styles.SMALL);
        more.setMinWidth(USE_PREF_SIZE);
        for (MemberAct act : viewModel.acts()) {
            if (!USUAL.contains(act)) {
                MenuItem item = new MenuItem(text(act));
                item.setId(id(act));
                item.setOnAction(click -> open(act));
                more.getItems().add(item);
            }
        }
        if (!more.getItems().isEmpty()) {
            selection.getChildren().add(more);
        }
        for (MemberAct act : viewModel.acts()) {
            if (USUAL.contains(act)) {
                Button button = small(
                        act == MemberAct.BAN ? Buttons.danger(id(act), text(act)) : Buttons.plain(id(act), text(act)));
                button.setOnAction(click -> open(act));
                selection.getChildren().add(button);
            }
        }
        selection.managedProperty().bind(selection.visibleProperty());
    }

    private void open(MemberAct act) {
        BulkDialog.open(act, viewModel, getScene().getWindow());
    }

    private static String id(MemberAct act) {
        return "bulk-" + act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(MemberAct act) {
        return Text.of("settings.bulk." + act.name() + ".ask");
    }

    private void showSelection() {
        int selected = viewModel.members().selected().size();
        selection.setVisible(selected > 0
                && !viewModel.run().busy()
                && selection.getChildren().size() > 4);
        count.setText(Text.of("settings.bulk.selected", selected));
        estimate.setText(
                Text.of("settings.bulk.pace", QueueTexts.duration(QueueViewModel.PACE.multipliedBy(selected))));
    }

    private void follow(@Nullable ActionQueue queue) {
        following.unsubscribe();
        following = queue == null ? Subscription.EMPTY : queue.progress().subscribe(progress -> showSelection());
        showSelection();
    }

    private static Button small(Button button) {
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
