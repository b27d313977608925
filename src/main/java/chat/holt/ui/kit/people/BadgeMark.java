package chat.holt.ui.kit.people;

import chat.holt.i18n.Text;
import chat.holt.model.UserBadge;
import chat.holt.ui.kit.Icons;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// A badge of a user as an icon; pointing at it, and screen readers, tell what it means.
public final class BadgeMark extends Label {

    public BadgeMark(UserBadge badge) {
        super("", Icons.of(icon(badge)));
        getStyleClass().add("badge-mark");
        String spoken = Text.of("people.badge.spoken", name(badge), meaning(badge));
        setAccessibleText(spoken);
        setTooltip(new Tooltip(spoken));
        setId("badge-" + badge.name().toLowerCase(Locale.ROOT));
    }

    public static String name(UserBadge badge) {
        return Text.of("people.badge." + badge.name());
    }

    /// Why somebody has it.
    public static String meaning(UserBadge badge) {
        return Text.of("people.badge." + badge.name() + ".meaning");
    }

    private static String icon(UserBadge badge) {
        return switch (badge) {
            case DEVELOPER -> "fth-code";
            case TRANSLATOR -> "fth-globe";
            case SUPPORTER -> "fth-heart";
            case RESPONSIBLE_DISCLOSURE -> "fth-key";
            case FOUNDER -> "fth-star";
            case PLATFORM_MODERATION -> "fth-shield";
            case ACTIVE_SUPPORTER -> "fth-gift";
            case PAW -> "fth-feather";
            case EARLY_ADOPTER -> "fth-sunrise";
            case RELEVANT_JOKE_1 -> "fth-coffee";
            case RELEVANT_JOKE_2 -> "fth-moon";
        };
    }
}
