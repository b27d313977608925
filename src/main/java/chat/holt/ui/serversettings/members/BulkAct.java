package chat.holt.ui.serversettings.members;

import chat.holt.permissions.Permission;
import chat.holt.permissions.ServerRules;
import chat.holt.permissions.Standing;
import chat.holt.permissions.Verdict;
import java.util.function.BiFunction;

/// What can be done to many members at once.
public enum BulkAct {
    TIMEOUT(Permission.TIMEOUT_MEMBERS, ServerRules::timeout),
    KICK(Permission.KICK_MEMBERS, ServerRules::kick),
    BAN(Permission.BAN_MEMBERS, ServerRules::ban);

    private final Permission permission;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference
    private final BiFunction<Standing, Standing, Verdict> rule;

    BulkAct(Permission permission, BiFunction<Standing, Standing, Verdict> rule) {
        this.permission = permission;
        this.rule = rule;
    }

    /// Without it the act is not offered.
    public Permission permission() {
        return permission;
    }

    /// Whether you may do it to somebody.
    BiFunction<Standing, Standing, Verdict> rule() {
        return rule;
    }

    /// Key of a text about it, such as `settings.bulk.BAN.title`.
    String key(String part) {
        return "settings.bulk." + name() + "." + part;
    }
}
