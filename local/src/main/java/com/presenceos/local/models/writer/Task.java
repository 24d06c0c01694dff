package com.presenceos.local.models.writer;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One kind of thing that can be written. */
public interface Task {
    Written write(ObjectNode brief);
}
