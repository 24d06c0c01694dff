package com.presenceos.ideas.proposing;

import com.presenceos.brands.Brand;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The days, of a brand's zone and from one to another, on which something is planned or published already. */
public interface PlannedDays {
    List<LocalDate> between(Handle tx, Brand brand, LocalDate from, LocalDate until);
}
