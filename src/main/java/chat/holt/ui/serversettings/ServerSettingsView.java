package chat.holt.ui.serversettings;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.UnsavedBar;
import chat.holt.ui.navigation.Destination.ServerSettings.Page;
import chat.holt.ui.serversettings.members.MembersView;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The settings of a server over the whole window: pages on the left, the page on the right. Escape leaves.
public final class ServerSettingsView extends HBox {
    private final ServerSettingsViewModel viewModel;
    private final Media media;
    private final VBox entries = new VBox();
    private final StackPane content = new StackPane();
    private final Map<Page, Node> views = new EnumMap<>(Page.class);
    private final ToggleGroup group = new ToggleGroup();

    public ServerSettingsView(ServerSettingsViewModel viewModel, Media media) {
        this.viewModel = viewModel;
        this.media = media;
        setId("server-settings");
        getStyleClass().add("server-settings");
        Label name = new Label();
        name.textProperty().bind(viewModel.name());
        name.getStyleClass().addAll(Styles.GROUP_LABEL, "settings-server-name");
        VBox side = new VBox(name, entries);
        side.getStyleClass().add("settings-side");
        Button close = Buttons.icon("settings-close", "fth-x", Text.of("settings.server.close"));
        close.setOnAction(click -> viewModel.leave());
        StackPane main = new StackPane(content, close);
        main.getStyleClass().add("settings-main");
        StackPane.setAlignment(close, Pos.TOP_RIGHT);
        HBox.setHgrow(main, Priority.ALWAYS);
        getChildren().addAll(side, main);
        viewModel.pages().subscribe(this::showEntries);
        showEntries();
        viewModel.page().subscribe(this::show);
        // A filter, because lists swallow Escape.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                viewModel.leave();
                event.consume();
            }
        });
    }

    /// Puts the focus on the page shown.
    @Override
    public void requestFocus() {
        if (group.getSelectedToggle() instanceof ToggleButton entry) {
            entry.requestFocus();
        }
    }

    private void showEntries() {
        entries.getChildren().clear();
        group.getToggles().clear();
        Label people = new Label(Text.of("settings.server.people"));
        people.getStyleClass().addAll(Styles.GROUP_LABEL, "settings-group");
        entries.getChildren().add(people);
        viewModel.pages().forEach(page -> entries.getChildren().add(entry(page)));
        show(viewModel.page().get());
    }

    private ToggleButton entry(Page page) {
        ToggleButton entry = new ToggleButton(title(page), Icons.of(icon(page)));
        entry.setId("settings-entry-" + page.name().toLowerCase(Locale.ROOT));
        entry.getStyleClass().add("settings-entry");
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setToggleGroup(group);
        entry.setUserData(page);
        entry.setOnAction(click -> {
            entry.setSelected(true);
            viewModel.page().set(page);
        });
        return entry;
    }

    private void show(@Nullable Page page) {
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == page));
        if (page == null) {
            content.getChildren().clear();
        } else {
            content.getChildren().setAll(views.computeIfAbsent(page, this::view));
        }
    }

    private Node view(Page page) {
        return switch (page) {
            case ROLES -> new StackPane(new RolesView(viewModel.roles(), media), unsavedBar(viewModel.roles()));
            case MEMBERS -> new MembersView(viewModel.bulk(), media);
            case BANS -> new BansView(viewModel.bans(), media);
        };
    }

    private Node unsavedBar(RolesViewModel roles) {
        IntegerBinding count = Bindings.size(roles.changes());
        UnsavedBar bar = new UnsavedBar(
                count.map(changes -> changes.intValue() > 0),
                Bindings.createStringBinding(
                        () -> viewModel.held().get()
                                ? Text.of("settings.server.unsaved.held")
                                : Text.of("settings.server.unsaved", count.get()),
                        count,
                        viewModel.held()),
                Bindings.createStringBinding(() -> String.join(" · ", roles.changes()), roles.changes()),
                roles.busy(),
                roles::reset,
                roles::save);
        bar.setId("unsaved");
        bar.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
        return bar;
    }

    private static String title(Page page) {
        return switch (page) {
            case ROLES -> Text.of("settings.server.roles");
            case MEMBERS -> Text.of("settings.members");
            case BANS -> Text.of("settings.server.bans");
        };
    }

    private static String icon(Page page) {
        return switch (page) {
            case ROLES -> "fth-shield";
            case MEMBERS -> "fth-users";
            case BANS -> "fth-slash";
        };
    }
}
