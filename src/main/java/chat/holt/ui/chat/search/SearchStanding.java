package chat.holt.ui.chat.search;

import chat.holt.i18n.Text;
import chat.holt.model.MessageSort;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Menus;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How a search stands, in words, and what can be done about it.
final class SearchStanding extends VBox {
    private static final int SOME = 3;
    private static final double MOST_HEIGHT = 140;
    private final SearchViewModel model;
    private final Label words = new Label();
    private final Hyperlink cancel = new Hyperlink(Text.of("search.cancel"));
    private final Hyperlink order = new Hyperlink();
    private final Label failures = new Label();
    private final Hyperlink retry = new Hyperlink(Text.of("search.retry"));
    private final ScrollPane list = new ScrollPane(failures);
    private final Hyperlink all = new Hyperlink();
    private final HBox failed = new HBox(list, new VBox(retry, all));
    /// Whether every channel that failed is listed.
    private boolean listsAll;
    private @Nullable SearchProgress shown;

    SearchStanding(SearchViewModel model) {
        this.model = model;
        getStyleClass().add("search-standing");
        words.setId("search-progress");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        cancel.setId("search-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(click -> model.cancel());
        order.setId("search-order");
        order.setMinWidth(USE_PREF_SIZE);
        order.setOnAction(click -> Menus.showBelow(
                order,
                model.sorts().stream()
                        .map(sort -> MenuAction.choice(
                                "search-" + sort.name().toLowerCase(Locale.ROOT),
                                name(sort),
                                sort == model.sort().get(),
                                () -> model.sort().set(sort)))
                        .toList()));
        failures.setId("search-failures");
        failures.setWrapText(true);
        failures.setMaxWidth(Double.MAX_VALUE);
        list.setFitToWidth(true);
        list.setMaxHeight(MOST_HEIGHT);
        HBox.setHgrow(list, Priority.ALWAYS);
        retry.setId("search-retry");
        retry.setMinWidth(USE_PREF_SIZE);
        retry.setOnAction(click -> model.retry());
        all.setId("search-failed-all");
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(click -> {
            listsAll = !listsAll;
            show(shown);
        });
        failed.getStyleClass().add("search-failed");
        HBox line = new HBox(words, cancel, order);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("search-line");
        getChildren().addAll(line, failed);
    }

    void show(@Nullable SearchProgress now) {
        shown = now;
        shown(this, now != null);
        if (now == null) {
            return;
        }
        words.setText(words(now));
        shown(cancel, now.running());
        shown(order, !now.running());
        order.setText(name(model.sort().get()));
        listsAll &= now.failed().size() > SOME;
        failures.setText(now.failed().stream()
                .limit(listsAll ? Long.MAX_VALUE : SOME)
                .map(model::failureLine)
                .collect(Collectors.joining("\n")));
        all.setText(
                listsAll
                        ? Text.of("search.failedFew")
                        : Text.of("search.failedAll", now.failed().size()));
        shown(all, now.failed().size() > SOME);
        shown(failed, !now.failed().isEmpty());
    }

    private String words(SearchProgress now) {
        int found = model.rows().size();
        if (now.channels() > 1 && (now.running() || now.searched() < now.channels())) {
            return Text.of(
                    "search.progress",
                    now.searched(),
                    now.channels(),
                    now.failed().size(),
                    found);
        }
        return now.running() ? Text.of("search.running") : Text.of("search.found", found);
    }

    /// What leads further, with how far was looked.
    static String further(SearchProgress now, boolean oldestFirst) {
        if (now.reach() == null) {
            return Text.of("search.further");
        }
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .format(Objects.requireNonNull(now.reach()).atZone(ZoneId.systemDefault()));
        return Text.of(oldestFirst ? "search.reach.forward" : "search.reach", day);
    }

    private static String name(MessageSort sort) {
        return switch (sort) {
            case RELEVANCE -> Text.of("search.sort.relevance");
            case LATEST -> Text.of("search.sort.latest");
            case OLDEST -> Text.of("search.sort.oldest");
        };
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
