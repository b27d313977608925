package chat.holt.model;

import java.util.EnumSet;
import java.util.Set;

/// A mark the platform gave a user; constants are in bit order (`models.md`, UserBadges).
public enum UserBadge {
    DEVELOPER,
    TRANSLATOR,
    SUPPORTER,
    RESPONSIBLE_DISCLOSURE,
    FOUNDER,
    PLATFORM_MODERATION,
    ACTIVE_SUPPORTER,
    PAW,
    EARLY_ADOPTER,
    RELEVANT_JOKE_1,
    RELEVANT_JOKE_2;

    public int bit() {
        return 1 << ordinal();
    }

    /// The badges in a bit field; bits without a name are left out.
    public static Set<UserBadge> in(int bits) {
        Set<UserBadge> badges = EnumSet.allOf(UserBadge.class);
        badges.removeIf(badge -> (bits & badge.bit()) == 0);
        return badges;
    }
}
