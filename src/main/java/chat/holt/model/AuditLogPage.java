package chat.holt.model;

import java.util.List;
import java.util.Map;

/// A page of the audit log, newest first, with actors and targets.
public record AuditLogPage(
        @Always List<AuditLogEntry> auditLogs,
        @Always List<User> users,
        @Always List<Member> members,
        @UnknownFields Map<String, Object> unknown) {
    public AuditLogPage {
        auditLogs = Empty.list(auditLogs);
        users = Empty.list(users);
        members = Empty.list(members);
        unknown = Empty.map(unknown);
    }
}
