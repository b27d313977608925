package chat.holt.model;

import java.util.Arrays;
import java.util.List;

/// Why something is reported, in the order to offer it (`models.md` Safety).
public enum ReportReason {
    HARASSMENT("Harassment", true, false),
    UNSOLICITED_SPAM("UnsolicitedSpam", true, true),
    SPAM_ABUSE("SpamAbuse", true, true),
    SCAMS_FRAUD("ScamsFraud", true, false),
    MALWARE("Malware", true, false),
    RAID("Raid", true, false),
    PROMOTES_HARM("PromotesHarm", true, false),
    EXTREME_VIOLENCE("ExtremeViolence", true, false),
    ILLEGAL_PORNOGRAPHY("IllegalPornography", true, false),
    ILLEGAL_GOODS("IllegalGoods", true, false),
    ILLEGAL_EXTORTION("IllegalExtortion", true, false),
    ILLEGAL_HACKING("IllegalHacking", true, false),
    ILLEGAL("Illegal", true, false),
    INAPPROPRIATE_PROFILE("InappropriateProfile", false, true),
    IMPERSONATION("Impersonation", false, true),
    BAN_EVASION("BanEvasion", false, true),
    UNDERAGE("Underage", false, true),
    NONE_SPECIFIED("NoneSpecified", true, true);

    private final String wireName;
    private final boolean ofContent;
    private final boolean ofUsers;

    ReportReason(String wireName, boolean ofContent, boolean ofUsers) {
        this.wireName = wireName;
        this.ofContent = ofContent;
        this.ofUsers = ofUsers;
    }

    /// Those for messages and servers.
    public static List<ReportReason> ofContent() {
        return Arrays.stream(values()).filter(reason -> reason.ofContent).toList();
    }

    /// Those for users.
    public static List<ReportReason> ofUsers() {
        return Arrays.stream(values()).filter(reason -> reason.ofUsers).toList();
    }

    public String wireName() {
        return wireName;
    }
}
