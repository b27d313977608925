package chat.holt.ui.kit.emoji;

import chat.holt.i18n.Text;

/// Kinds of Unicode emojis, in the order they are offered.
public enum EmojiGroup {
    SMILEYS("fth-smile", "emoji.group.smileys"),
    PEOPLE("fth-user", "emoji.group.people"),
    NATURE("fth-sun", "emoji.group.nature"),
    FOOD("fth-coffee", "emoji.group.food"),
    ACTIVITIES("fth-award", "emoji.group.activities"),
    TRAVEL("fth-map-pin", "emoji.group.travel"),
    OBJECTS("fth-watch", "emoji.group.objects"),
    SYMBOLS("fth-heart", "emoji.group.symbols"),
    FLAGS("fth-flag", "emoji.group.flags");

    private final String icon;
    private final String key;

    EmojiGroup(String icon, String key) {
        this.icon = icon;
        this.key = key;
    }

    String icon() {
        return icon;
    }

    String title() {
        return Text.of(key);
    }
}
