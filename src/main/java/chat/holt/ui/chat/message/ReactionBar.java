package chat.holt.ui.chat.message;

import chat.holt.i18n.Text;
import chat.holt.ui.chat.message.ShownMessage.Reaction;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// Chips with what others think of a message; a click joins in or backs out.
public final class ReactionBar extends FlowPane {
    private static final PseudoClass MINE = PseudoClass.getPseudoClass("mine");

    private final Emojis emojis;
    private final Consumer<Reaction> toggle;
    private List<Reaction> shown = List.of();

    public ReactionBar(Emojis emojis, Consumer<Reaction> toggle) {
        this.emojis = emojis;
        this.toggle = toggle;
        getStyleClass().add("reactions");
    }

    public void show(List<Reaction> reactions) {
        if (!reactions.equals(shown)) {
            shown = reactions;
            getChildren().setAll(reactions.stream().map(this::chip).toList());
        }
        setVisible(!reactions.isEmpty());
        setManaged(!reactions.isEmpty());
    }

    private Node chip(Reaction reaction) {
        Button chip = new Button(String.valueOf(reaction.count()), emojis.node(reaction.emoji(), 16));
        chip.getStyleClass().add("reaction");
        chip.pseudoClassStateChanged(MINE, reaction.mine());
        chip.setFocusTraversable(false);
        chip.setOnAction(event -> toggle.accept(reaction));
        String who = names(reaction);
        chip.setAccessibleText(Text.of("chat.reaction", emojis.name(reaction.emoji()), reaction.count()));
        if (!who.isEmpty()) {
            chip.setTooltip(new Tooltip(who));
        }
        return chip;
    }

    private static String names(Reaction reaction) {
        int others = reaction.count() - reaction.names().size();
        String names = String.join(", ", reaction.names());
        return others > 0 && !names.isEmpty() ? Text.of("chat.reaction.others", names, others) : names;
    }
}
