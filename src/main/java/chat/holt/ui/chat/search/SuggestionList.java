package chat.holt.ui.chat.search;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What would complete the words in the search field, below it; the keyboard stays in the field.
final class SuggestionList extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final SearchInput input;
    private final Button forget = Buttons.quiet("search-forget", Text.of("search.forget"));
    private final ListChangeListener<Suggestion> changed = change -> show();
    private Subscription following = Subscription.EMPTY;

    SuggestionList(SearchInput input) {
        this.input = input;
        setId("search-suggestions");
        getStyleClass().add("search-suggestions");
        setMaxHeight(USE_PREF_SIZE);
        forget.getStyleClass().add(Styles.SMALL);
        forget.setOnAction(click -> input.forgetRecent());
        sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            input.suggestions().removeListener(changed);
            if (scene != null) {
                input.suggestions().addListener(changed);
                following = input.chosen().subscribe(now -> mark(now.intValue()));
                show();
            }
        });
    }

    private void show() {
        getChildren().clear();
        boolean recent = false;
        for (Suggestion suggestion : input.suggestions()) {
            getChildren().add(row(suggestion));
            recent |= suggestion.icon().equals("fth-clock");
        }
        if (recent) {
            getChildren().add(forget);
        }
        mark(input.chosen().get());
    }

    private static Node row(Suggestion suggestion) {
        Label name = new Label(suggestion.text());
        name.getStyleClass().add("search-suggestion-name");
        name.setMinWidth(suggestion.detail().isEmpty() ? 0 : Region.USE_PREF_SIZE);
        Label detail = new Label(suggestion.detail());
        detail.getStyleClass().add("search-suggestion-detail");
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        HBox row = new HBox(Icons.of(suggestion.icon()), name, detail);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("search-suggestion");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(suggestion.text() + " " + suggestion.detail());
        row.setOnMousePressed(press -> {
            suggestion.take().run();
            press.consume();
        });
        return row;
    }

    private void mark(int index) {
        for (int i = 0; i < input.suggestions().size() && i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == index);
        }
    }
}
