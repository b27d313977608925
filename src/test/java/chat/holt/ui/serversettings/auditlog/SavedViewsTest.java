package chat.holt.ui.serversettings.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.SyncCommands;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Named filters are kept at the instance.
class SavedViewsTest extends AuditedPlace {

    @Test
    void viewsAreKeptByNameAndRemoved() throws Exception {
        AuditFilter bans = AuditFilter.NONE
                .withActor(bo)
                .toggled(List.of(AuditType.BAN_CREATE, AuditType.BAN_DELETE))
                .withWithin(Duration.ofDays(7));
        AuditFilter march =
                AuditFilter.NONE.withTarget(bo).withDays(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        log.filter().set(bans);
        log.views().save("Bans", log.filter().get());
        log.filter().set(march);
        log.views().save("a month", log.filter().get());
        assertThat(log.views().all()).containsEntry("Bans", bans).containsEntry("a month", march);
        assertThat(log.views().all().keySet()).containsExactly("a month", "Bans");
        log.views().remove("Bans");
        assertThat(log.views().all()).containsOnlyKeys("a month");
        String here = ada.store().setting(SyncCommands.AUDIT_VIEWS).get().value();
        act(ada.commands().sync().loadSettings());
        assertThat(ada.store().setting(SyncCommands.AUDIT_VIEWS).get().value()).isEqualTo(here);
    }
}
