package chat.holt.ui.chat.message;

import chat.holt.i18n.Text;
import chat.holt.ui.chat.message.ShownMessage.Reaction;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.emoji.EmojiPicker;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Chips with what others think of a message; a click joins in or backs out. Those the author proposed come first.
public final class ReactionBar extends FlowPane {
    private static final PseudoClass MINE = PseudoClass.getPseudoClass("mine");

    private final Emojis emojis;
    private final ReactionsViewModel model;
    private final Pictures pictures;
    private List<Reaction> shown = List.of();
    private String messageId = "";

    public ReactionBar(Emojis emojis, ReactionsViewModel model, Pictures pictures) {
        this.emojis = emojis;
        this.model = model;
        this.pictures = pictures;
        getStyleClass().add("reactions");
    }

    public void show(String id, List<Reaction> reactions) {
        if (!id.equals(messageId) || !reactions.equals(shown)) {
            messageId = id;
            shown = reactions;
            redraw();
        }
        setVisible(!reactions.isEmpty());
        setManaged(!reactions.isEmpty());
    }

    /// The keyboard stays with the reaction where it was.
    private void redraw() {
        Scene scene = getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        Object at = owner != null && getChildren().contains(owner) ? owner.getUserData() : null;
        getChildren().setAll(parts());
        if (at != null) {
            getChildren().stream()
                    .filter(part -> part.getUserData() != null)
                    .reduce((one, next) -> at.equals(one.getUserData()) ? one : next)
                    .ifPresent(Node::requestFocus);
        }
    }

    private List<Node> parts() {
        List<Node> parts = new ArrayList<>();
        @Nullable Reaction before = null;
        for (Reaction reaction : shown) {
            if (before != null && before.preset() && !reaction.preset()) {
                Region divider = new Region();
                divider.getStyleClass().add("reaction-divider");
                parts.add(divider);
            }
            parts.add(chip(reaction));
            before = reaction;
        }
        if (!shown.isEmpty() && model.open(messageId)) {
            parts.add(another());
        }
        return parts;
    }

    private Node another() {
        Button another = Buttons.icon("reaction-add", "fth-plus", Text.of("chat.react.add"));
        another.getStyleClass().add("reaction-add");
        another.setFocusTraversable(false);
        another.setUserData("");
        String id = messageId;
        another.setOnAction(event ->
                EmojiPicker.show(another, model.emojis(), pictures.media(), emoji -> model.add(id, emoji.emoji())));
        return another;
    }

    private Node chip(Reaction reaction) {
        Button chip = new Button(String.valueOf(reaction.count()), emojis.node(reaction.emoji(), 16));
        chip.getStyleClass().add("reaction");
        chip.pseudoClassStateChanged(MINE, reaction.mine());
        chip.setFocusTraversable(false);
        chip.setUserData(reaction.emoji());
        String id = messageId;
        chip.setOnAction(event -> model.toggle(id, reaction.emoji()));
        chip.setOnContextMenuRequested(event -> {
            Menus.showBelow(
                    chip,
                    List.of(MenuAction.of(
                            "reaction-who", Text.of("chat.action.who"), "fth-users", () -> who(id, reaction))));
            event.consume();
        });
        String who = names(reaction);
        chip.setAccessibleText(Text.of("chat.reaction", emojis.name(reaction.emoji()), reaction.count()));
        String name = model.name(reaction.emoji());
        chip.setTooltip(new Tooltip(who.isEmpty() ? name : Text.of("chat.reaction.by", name, who)));
        return chip;
    }

    private void who(String id, Reaction reaction) {
        WhoReactedViewModel who = model.who(id);
        who.choose(reaction.emoji());
        // The chip may have been drawn anew while its menu was open.
        Node chip = getChildren().stream()
                .filter(part -> reaction.emoji().equals(part.getUserData()))
                .findFirst()
                .orElse(this);
        WhoReactedCard.show(chip, who, emojis, pictures);
    }

    private static String names(Reaction reaction) {
        int others = reaction.count() - reaction.names().size();
        String names = String.join(", ", reaction.names());
        return others > 0 && !names.isEmpty() ? Text.of("chat.reaction.others", names, others) : names;
    }
}
