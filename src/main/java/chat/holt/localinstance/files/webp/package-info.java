/// Lossless WebP pictures: the container, the bit stream, its transforms and its codes.
@NullMarked
package chat.holt.localinstance.files.webp;

import org.jspecify.annotations.NullMarked;
