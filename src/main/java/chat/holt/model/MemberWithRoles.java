package chat.holt.model;

import java.util.Map;

/// A member and the roles held (`models.md` MemberResponse).
public record MemberWithRoles(Member member, @Always Map<String, Role> roles) {
    public MemberWithRoles {
        roles = Empty.map(roles);
    }
}
