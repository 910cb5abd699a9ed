CREATE TABLE `placement_steps` (
	`stepId` text PRIMARY KEY NOT NULL,
	`placementId` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`happensOn` text NOT NULL,
	`daysAWeek` integer,
	`hoursADay` integer,
	`talkOn` text,
	`words` text NOT NULL,
	`ownWords` text NOT NULL,
	`writerId` text,
	FOREIGN KEY (`placementId`) REFERENCES `placements`(`placementId`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`writerId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `placement_steps_by_placement` ON `placement_steps` (`placementId`);--> statement-breakpoint
CREATE TABLE `placement_talks` (
	`placementTalkId` text PRIMARY KEY NOT NULL,
	`placementId` text NOT NULL,
	`talkedOn` text NOT NULL,
	`who` text NOT NULL,
	`words` text NOT NULL,
	`ownWords` text NOT NULL,
	`writerId` text NOT NULL,
	FOREIGN KEY (`placementId`) REFERENCES `placements`(`placementId`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`writerId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `placement_talks_by_placement` ON `placement_talks` (`placementId`);--> statement-breakpoint
CREATE TABLE `placements` (
	`placementId` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`proposalId` text,
	`openingId` text,
	`companyName` text NOT NULL,
	`title` text NOT NULL,
	`tasks` text NOT NULL,
	`contactId` text NOT NULL,
	`madeAt` text NOT NULL,
	`nextTalkOn` text,
	`showsConditions` integer NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposalId`) REFERENCES `proposals`(`proposalId`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`openingId`) REFERENCES `openings`(`openingId`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`contactId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `placements_proposalId_unique` ON `placements` (`proposalId`);--> statement-breakpoint
CREATE INDEX `placements_by_account` ON `placements` (`accountId`);--> statement-breakpoint
CREATE INDEX `placements_by_opening` ON `placements` (`openingId`);