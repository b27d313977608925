package chat.holt.ui.palette;

import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.NameMatch;
import chat.holt.ui.kit.people.Face;
import chat.holt.ui.kit.shortcuts.Shortcut;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Something to choose in the palette: an action, or what it is to be done with. Toolkit-free.
///
/// @param id stable; unique among those it stands beside
/// @param detail says more about it, such as where it holds; empty for nothing
/// @param names folded, by which it is found: its own and others
/// @param icon literal of a Feather icon; null for none
/// @param face whose picture stands before it; null for none
/// @param refusal why it cannot be chosen, in the user's language, null if it can; asked when it is shown
public record Command(
        String id,
        String name,
        String detail,
        List<String> names,
        @Nullable String icon,
        @Nullable Face face,
        Supplier<@Nullable String> refusal,
        boolean danger,
        @Nullable Shortcut shortcut,
        Next next) {

    /// What follows when it is chosen.
    sealed interface Next permits Run, Ask {}

    /// It is done.
    record Run(Runnable action) implements Next {}

    public Command {
        names = List.copyOf(names);
    }

    /// @param others further names, separated by commas
    static Command of(String id, String name, String others, @Nullable String icon, Next next) {
        List<String> names = Stream.concat(Stream.of(name), Stream.of(others.split(",")))
                .map(NameMatch::folded)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return new Command(id, name, "", names, icon, null, () -> null, false, null, next);
    }

    /// The same action as in menus, with its reason and keys; those of a submenu are asked for.
    static Command of(MenuAction action) {
        Next next =
                action.isSubmenu() ? Ask.of(action.text(), () -> all(action.children())) : new Run(action.handler());
        return new Command(
                action.id(),
                action.text().replace("…", ""),
                action.aside() == null ? "" : action.aside(),
                List.of(NameMatch.folded(action.text().replace("…", ""))),
                action.chosen() ? "fth-check" : action.icon(),
                null,
                action::disabledReason,
                action.danger(),
                action.shortcut(),
                next);
    }

    static List<Command> all(List<MenuAction> actions) {
        return actions.stream()
                .filter(action -> !action.isSeparator())
                .map(Command::of)
                .toList();
    }

    Command about(String words) {
        return new Command(id, name, words, names, icon, face, refusal, danger, shortcut, next);
    }

    Command with(Face picture) {
        return new Command(id, name, detail, names, icon, picture, refusal, danger, shortcut, next);
    }

    Command unless(Supplier<@Nullable String> reason) {
        return new Command(id, name, detail, names, icon, face, reason, danger, shortcut, next);
    }

    Command dangerous() {
        return new Command(id, name, detail, names, icon, face, refusal, true, shortcut, next);
    }

    Command with(@Nullable Shortcut keys) {
        return new Command(id, name, detail, names, icon, face, refusal, danger, keys, next);
    }

    /// How well what was typed fits one of its names.
    int score(String folded) {
        return names.stream()
                .mapToInt(each -> NameMatch.score(folded, each))
                .max()
                .orElse(NameMatch.NONE);
    }

    /// Whether a name begins with this, so that what follows it may be typed on the same line.
    boolean begins(String folded) {
        return names.stream().anyMatch(each -> each.startsWith(folded));
    }
}
