package chat.holt.ui.serversettings.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.AuditLogEntry;
import chat.holt.permissions.Permission;
import chat.holt.ui.members.Community;
import chat.holt.ui.serversettings.auditlog.FieldValue.Colour;
import chat.holt.ui.serversettings.auditlog.FieldValue.Item;
import chat.holt.ui.serversettings.auditlog.FieldValue.Items;
import chat.holt.ui.serversettings.auditlog.FieldValue.Nothing;
import chat.holt.ui.serversettings.auditlog.FieldValue.Rights;
import chat.holt.ui.serversettings.auditlog.FieldValue.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditChangesTest {
    private final Community community = new Community().ready();
    private final AuditNames names = new AuditNames(community.store, Community.SERVER);
    private final AuditChanges changes = new AuditChanges(names);
    private final AuditSentences sentences = new AuditSentences(names);
    private final ScriptedLog log = new ScriptedLog();

    private AuditLogEntry entry(Map<String, Object> action) {
        AuditLogEntry entry = log.add("bo", null, action);
        names.learn(List.of(entry));
        return entry;
    }

    private AuditLogEntry edit(
            String type, String key, String id, Map<String, Object> before, Map<String, Object> after) {
        return entry(Map.of("type", type, key, id, "before", before, "after", after));
    }

    @Test
    void permissionsTellWhatDiffersByName() {
        long kick = Permission.KICK_MEMBERS.bit();
        long ban = Permission.BAN_MEMBERS.bit();
        AuditLogEntry entry = edit(
                "RoleEdit",
                "role",
                "guides",
                Map.of("permissions", Map.of("a", kick | ban, "d", 0)),
                Map.of("permissions", Map.of("a", kick, "d", ban)));
        FieldChange change = changes.of(entry).getFirst();
        assertThat(change.before()).isEqualTo(new Rights(List.of("Ban members"), List.of(), List.of()));
        assertThat(change.after()).isEqualTo(new Rights(List.of(), List.of("Ban members"), List.of()));
        assertThat(sentences.of(entry).text()).isEqualTo("Bo changed the permissions of the role Guides");
    }

    @Test
    void whatEveryoneMayDoHasTwoStates() {
        long kick = Permission.KICK_MEMBERS.bit();
        AuditLogEntry entry = entry(Map.of(
                "type",
                "ServerEdit",
                "before",
                Map.of("default_permissions", 0),
                "after",
                Map.of("default_permissions", kick)));
        FieldChange change = changes.of(entry).getFirst();
        assertThat(change.before()).isEqualTo(new Rights(List.of(), List.of("Kick members"), List.of()));
        assertThat(change.after()).isEqualTo(new Rights(List.of("Kick members"), List.of(), List.of()));
    }

    @Test
    void coloursSetAndClearedAndRolesAreTold() {
        assertThat(changes.of(edit("RoleEdit", "role", "guides", Map.of("colour", "#112233"), Map.of())))
                .containsExactly(new FieldChange("Colour", new Colour("#112233"), new Nothing()));
        assertThat(changes.of(edit(
                                "MemberEdit",
                                "user",
                                "cid",
                                Map.of("roles", List.of("newcomers")),
                                Map.of("roles", List.of("newcomers", "medics"))))
                        .getFirst()
                        .after())
                .isEqualTo(new Items(List.of(new Item("Newcomers", false), new Item("Medics", true))));
    }

    @Test
    void anOrderTellsOnlyTheRolesThatMoved() {
        AuditLogEntry entry = entry(Map.of(
                "type",
                "RolesReorder",
                "before",
                List.of("founders", "guides", "trip", "medics"),
                "after",
                List.of("founders", "medics", "guides", "trip")));
        assertThat(changes.of(entry))
                .containsExactly(
                        new FieldChange("Medics", new Words("below Trip leaders"), new Words("below Founders")));
    }

    @Test
    void namesOfWhatIsGoneComeFromTheLog() {
        AuditLogEntry edited = edit("RoleEdit", "role", "gone", Map.of("hoist", false), Map.of("hoist", true));
        assertThat(sentences.of(edited).text()).contains("a deleted role");
        entry(Map.of("type", "RoleDelete", "role", "gone", "name", "Porters"));
        assertThat(sentences.of(edited).text()).isEqualTo("Bo changed the role Porters");
        assertThat(changes.of(edited))
                .containsExactly(new FieldChange("Listed separately", new Words("no"), new Words("yes")));
    }

    @Test
    void whatThisVersionDoesNotKnowIsShownAsItCame() {
        AuditLogEntry field = edit("RoleEdit", "role", "guides", Map.of(), Map.of("sparkle", Map.of("level", 3)));
        assertThat(changes.of(field))
                .containsExactly(new FieldChange("sparkle", new Nothing(), new Words("{\"level\":3}")));
        assertThat(sentences.of(entry(Map.of("type", "ServerSing"))).text()).contains("ServerSing");
    }

    @Test
    void everyKindHasItsTexts() {
        Arrays.stream(AuditType.values()).forEach(type -> {
            Sentence sentence = sentences.of(entry(Map.of("type", type.wireName(), "name", "thing")));
            assertThat(sentence.text()).startsWith("Bo ").doesNotContain("{");
            assertThat(sentence.pieces().getFirst()).isEqualTo(new Sentence.Piece("Bo", true));
            assertThat(type.text()).isNotEmpty();
            assertThat(AuditType.ofWireName(type.wireName())).contains(type);
        });
    }

    @Test
    void namesWithBracesStayAsTheyAre() {
        assertThat(sentences
                        .of(entry(Map.of("type", "RoleCreate", "role", "r", "name", "a {0} 'b'")))
                        .text())
                .isEqualTo("Bo created the role a {0} 'b'");
    }
}
