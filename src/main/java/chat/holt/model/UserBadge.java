package chat.holt.model;

import java.util.EnumSet;
import java.util.Set;

/// A mark the platform gave a user; constants are in bit order (`models.md`, UserBadges).
public enum UserBadge {
    DEVELOPER(1),
    TRANSLATOR(2),
    SUPPORTER(4),
    RESPONSIBLE_DISCLOSURE(8),
    FOUNDER(16),
    PLATFORM_MODERATION(32),
    ACTIVE_SUPPORTER(64),
    PAW(128),
    EARLY_ADOPTER(256),
    RELEVANT_JOKE_1(512),
    RELEVANT_JOKE_2(1024);

    private final int bit;

    UserBadge(int bit) {
        this.bit = bit;
    }

    /// Its value in the bit field.
    public int bit() {
        return bit;
    }

    /// The badges in a bit field; bits without a name are left out.
    public static Set<UserBadge> in(int bits) {
        Set<UserBadge> badges = EnumSet.allOf(UserBadge.class);
        badges.removeIf(badge -> (bits & badge.bit()) == 0);
        return badges;
    }
}
