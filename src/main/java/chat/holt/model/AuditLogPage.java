package chat.holt.model;

import java.util.List;

/// A page of the audit log, newest first, with actors and targets.
public record AuditLogPage(
        @Always List<AuditLogEntry> auditLogs,
        @Always List<User> users,
        @Always List<Member> members) {
    public AuditLogPage {
        auditLogs = Empty.list(auditLogs);
        users = Empty.list(users);
        members = Empty.list(members);
    }
}
