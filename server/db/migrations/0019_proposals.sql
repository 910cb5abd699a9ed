CREATE TABLE `place_wishes` (
	`accountId` text PRIMARY KEY NOT NULL,
	`wish` text NOT NULL,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `proposals` (
	`proposalId` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`consentId` text NOT NULL,
	`openingId` text NOT NULL,
	`madeBy` text NOT NULL,
	`madeAt` text NOT NULL,
	`askedAt` text,
	`personAnswer` text,
	`personWords` text NOT NULL,
	`companyAnswer` text,
	`companyWords` text NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`consentId`) REFERENCES `consents`(`consentId`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`openingId`) REFERENCES `openings`(`openingId`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`madeBy`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposals_by_pair` ON `proposals` (`consentId`,`openingId`);--> statement-breakpoint
CREATE INDEX `proposals_by_account` ON `proposals` (`accountId`);--> statement-breakpoint
CREATE INDEX `proposals_by_opening` ON `proposals` (`openingId`);