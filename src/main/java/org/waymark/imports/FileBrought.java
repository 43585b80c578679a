package org.waymark.imports;

import java.io.IOException;
import java.io.InputStream;

/** A file that somebody has brought. It can be read from its beginning more than once. */
interface FileBrought {

    InputStream open() throws IOException;
}
