package chat.holt.model;

import java.util.Map;

/// A member and the roles held (`models.md` MemberResponse).
public record MemberWithRoles(
        Member member,
        @Always Map<String, Role> roles,
        @UnknownFields Map<String, Object> unknown) {
    public MemberWithRoles {
        roles = Empty.map(roles);
        unknown = Empty.map(unknown);
    }
}
