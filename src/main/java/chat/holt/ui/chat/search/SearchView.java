package chat.holt.ui.chat.search;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.model.MessageSort;
import chat.holt.ui.chat.found.FoundList;
import chat.holt.ui.chat.message.Pictures;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.Segmented;
import chat.holt.ui.kit.Skeleton;
import chat.holt.ui.kit.Styles;
import java.util.LinkedHashMap;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The panel that searches: what to look for, where, how the search stands, and what was found.
public final class SearchView extends VBox {
    private static final int AVATAR = 32;
    private static final double SIDE = 12;

    private final SearchViewModel model;
    private final SearchField field;
    private final FoundList list;
    private final StackPane scopePlace = new StackPane();
    private final SearchStanding standing;
    private final Button further = Buttons.plain("search-further", "");
    private final Node hints = new EmptyState("fth-search", Text.of("search.idle"), Text.of("search.idle.text"));
    private final Button widen = Buttons.plain("search-widen", "");
    private final Node nothing =
            new EmptyState("fth-search", Text.of("search.nothing"), Text.of("search.nothing.text"), widen);
    private final EmptyState failed;
    private final StackPane waiting = new StackPane();
    private Subscription following = Subscription.EMPTY;

    /// @param close takes the panel away
    public SearchView(SearchViewModel model, Media media, Runnable close) {
        this.model = model;
        setId("search");
        getStyleClass().add("side-panel");
        list = new FoundList(
                "search-results", Text.of("search.results"), model, new Pictures(media), this::requestFocus);
        field = new SearchField(model.input(), list::focusFirst);
        HBox.setHgrow(field, Priority.ALWAYS);
        Button leave = Buttons.icon("search-close", "fth-x", Text.of("panel.close"));
        leave.setOnAction(click -> close.run());
        HBox head = new HBox(field, leave);
        head.getStyleClass().add("search-head");
        Label error = new Label();
        error.setId("search-error");
        error.getStyleClass().add("panel-problem");
        error.setWrapText(true);
        error.textProperty().bind(model.input().error());
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        scopePlace.getStyleClass().add("search-scope");
        standing = new SearchStanding(model);
        failed = EmptyState.failed(
                Text.of("search.failed"),
                model.progress().map(SearchView::reason).orElse(""),
                Text.of("chat.retry"),
                model::retry);
        widen.setOnAction(click -> model.widen());
        further.getStyleClass().add(Styles.SMALL);
        further.setOnAction(click -> model.further());
        StackPane.setAlignment(further, Pos.BOTTOM_CENTER);
        HBox foot = new HBox(further);
        foot.getStyleClass().add("search-foot");
        foot.managedProperty().bind(further.visibleProperty());
        SuggestionList suggestions = new SuggestionList(model.input());
        suggestions
                .visibleProperty()
                .bind(field.field()
                        .focusedProperty()
                        .and(Bindings.isNotEmpty(model.input().suggestions())));
        StackPane.setAlignment(suggestions, Pos.TOP_CENTER);
        StackPane.setMargin(suggestions, new Insets(0, SIDE, SIDE, SIDE));
        field.field().focusedProperty().subscribe(focused -> {
            if (focused && model.progress().get() == null) {
                model.input().suggest();
            }
        });
        StackPane place = new StackPane(list, hints, waiting, nothing, failed, suggestions);
        setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        getChildren().addAll(head, error, scopePlace, standing, place, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null ? Subscription.EMPTY : listen();
        });
    }

    private Subscription listen() {
        return Subscription.combine(
                model.channelId().subscribe(open -> showScopes()),
                model.progress().subscribe(this::show));
    }

    /// Gives the field the keyboard.
    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    /// Escape first takes the suggestions away.
    private void pressed(KeyEvent event) {
        boolean open = !model.input().text().get().isBlank()
                && field.field().isFocused()
                && !model.input().suggestions().isEmpty();
        if (event.getCode() == KeyCode.ESCAPE && open) {
            model.input().suggestions().clear();
            event.consume();
        }
    }

    private void showScopes() {
        LinkedHashMap<SearchScope, String> names = new LinkedHashMap<>();
        model.scopes().forEach(scope -> names.put(scope, model.name(scope)));
        scopePlace.getChildren().setAll(new Segmented<>("search-scope", names, model.scope()));
        scopePlace.setVisible(names.size() > 1);
        scopePlace.setManaged(names.size() > 1);
    }

    private void show(@Nullable SearchProgress now) {
        boolean some = !model.rows().isEmpty();
        boolean running = now != null && now.running();
        boolean allFailed = now != null
                && !running
                && !some
                && now.searched() == 0
                && !now.failed().isEmpty();
        standing.show(now != null && (some || running || !now.failed().isEmpty()) && !allFailed ? now : null);
        shown(list, some);
        shown(hints, now == null);
        shown(nothing, now != null && !some && !running && !allFailed);
        shown(failed, allFailed);
        shown(widen, model.canWiden());
        widen.setText(Text.of("search.in", model.widerName()));
        boolean wait = running && !some;
        shown(waiting, wait);
        if (wait && waiting.getChildren().isEmpty()) {
            waiting.getChildren().setAll(new Skeleton(5, AVATAR, 0.6));
        } else if (!wait) {
            waiting.getChildren().clear();
        }
        shown(further, now != null && !running && now.more());
        if (now != null) {
            further.setText(SearchStanding.further(now, model.sort().get() == MessageSort.OLDEST));
        }
    }

    private static String reason(SearchProgress progress) {
        return progress.failed().isEmpty() ? "" : progress.failed().getFirst().reason();
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
