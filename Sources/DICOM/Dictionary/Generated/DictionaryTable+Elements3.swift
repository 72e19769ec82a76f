// Written by `make generate` from Generator/Spec/dicom. Do not edit.
// swift-format-ignore-file

extension DictionaryTable {
    static let elements3 = """
        00287018|FL|2||CIExyWhitePoint|CIExy White Point
        00287019|CS|1||DisplayFunctionType|Display Function Type
        0028701A|FL|1||GammaValue|Gamma Value
        0028701B|US|1||NumberOfLuminancePoints|Number of Luminance Points
        0028701C|SQ|1||LuminanceResponseSequence|Luminance Response Sequence
        0028701D|FL|1||TargetMinimumLuminance|Target Minimum Luminance
        0028701E|FL|1||TargetMaximumLuminance|Target Maximum Luminance
        0028701F|FL|1||LuminanceValue|Luminance Value
        00287020|LO|1||LuminanceResponseDescription|Luminance Response Description
        00287021|CS|1||WhitePointFlag|White Point Flag
        00287022|SQ|1||DisplayDeviceTypeCodeSequence|Display Device Type Code Sequence
        00287023|SQ|1||DisplaySubsystemSequence|Display Subsystem Sequence
        00287024|SQ|1||LuminanceResultSequence|Luminance Result Sequence
        00287025|CS|1||AmbientLightValueSource|Ambient Light Value Source
        00287026|CS|1-n||MeasuredCharacteristics|Measured Characteristics
        00287027|SQ|1||LuminanceUniformityResultSequence|Luminance Uniformity Result Sequence
        00287028|SQ|1||VisualEvaluationTestSequence|Visual Evaluation Test Sequence
        00287029|CS|1||TestResult|Test Result
        0028702A|LO|1||TestResultComment|Test Result Comment
        0028702B|CS|1||TestImageValidation|Test Image Validation
        0028702C|SQ|1||TestPatternCodeSequence|Test Pattern Code Sequence
        0028702D|SQ|1||MeasurementPatternCodeSequence|Measurement Pattern Code Sequence
        0028702E|SQ|1||VisualEvaluationMethodCodeSequence|Visual Evaluation Method Code Sequence
        00287FE0|UR|1||PixelDataProviderURL|Pixel Data Provider URL
        00289001|UL|1||DataPointRows|Data Point Rows
        00289002|UL|1||DataPointColumns|Data Point Columns
        00289003|CS|1||SignalDomainColumns|Signal Domain Columns
        00289099|US|1|R|LargestMonochromePixelValue|Largest Monochrome Pixel Value
        00289108|CS|1||DataRepresentation|Data Representation
        00289110|SQ|1||PixelMeasuresSequence|Pixel Measures Sequence
        00289132|SQ|1||FrameVOILUTSequence|Frame VOI LUT Sequence
        00289145|SQ|1||PixelValueTransformationSequence|Pixel Value Transformation Sequence
        00289235|CS|1||SignalDomainRows|Signal Domain Rows
        00289411|FL|1||DisplayFilterPercentage|Display Filter Percentage
        00289415|SQ|1||FramePixelShiftSequence|Frame Pixel Shift Sequence
        00289416|US|1||SubtractionItemID|Subtraction Item ID
        00289422|SQ|1||PixelIntensityRelationshipLUTSequence|Pixel Intensity Relationship LUT Sequence
        00289443|SQ|1||FramePixelDataPropertiesSequence|Frame Pixel Data Properties Sequence
        00289444|CS|1||GeometricalProperties|Geometrical Properties
        00289445|FL|1||GeometricMaximumDistortion|Geometric Maximum Distortion
        00289446|CS|1-n||ImageProcessingApplied|Image Processing Applied
        00289454|CS|1||MaskSelectionMode|Mask Selection Mode
        00289474|CS|1||LUTFunction|LUT Function
        00289478|FL|1||MaskVisibilityPercentage|Mask Visibility Percentage
        00289501|SQ|1||PixelShiftSequence|Pixel Shift Sequence
        00289502|SQ|1||RegionPixelShiftSequence|Region Pixel Shift Sequence
        00289503|SS|2-2n||VerticesOfTheRegion|Vertices of the Region
        00289505|SQ|1||MultiFramePresentationSequence|Multi-frame Presentation Sequence
        00289506|US|2-2n||PixelShiftFrameRange|Pixel Shift Frame Range
        00289507|US|2-2n||LUTFrameRange|LUT Frame Range
        00289520|DS|16||ImageToEquipmentMappingMatrix|Image to Equipment Mapping Matrix
        00289537|CS|1||EquipmentCoordinateSystemIdentification|Equipment Coordinate System Identification
        0032000A|CS|1|R|StudyStatusID|Study Status ID
        0032000C|CS|1|R|StudyPriorityID|Study Priority ID
        00320012|LO|1|R|StudyIDIssuer|Study ID Issuer
        00320032|DA|1|R|StudyVerifiedDate|Study Verified Date
        00320033|TM|1|R|StudyVerifiedTime|Study Verified Time
        00320034|DA|1|R|StudyReadDate|Study Read Date
        00320035|TM|1|R|StudyReadTime|Study Read Time
        00321000|DA|1|R|ScheduledStudyStartDate|Scheduled Study Start Date
        00321001|TM|1|R|ScheduledStudyStartTime|Scheduled Study Start Time
        00321010|DA|1|R|ScheduledStudyStopDate|Scheduled Study Stop Date
        00321011|TM|1|R|ScheduledStudyStopTime|Scheduled Study Stop Time
        00321020|LO|1|R|ScheduledStudyLocation|Scheduled Study Location
        00321021|AE|1-n|R|ScheduledStudyLocationAETitle|Scheduled Study Location AE Title
        00321030|LO|1|R|ReasonForStudy|Reason for Study
        00321031|SQ|1||RequestingPhysicianIdentificationSequence|Requesting Physician Identification Sequence
        00321032|PN|1||RequestingPhysician|Requesting Physician
        00321033|LO|1||RequestingService|Requesting Service
        00321034|SQ|1||RequestingServiceCodeSequence|Requesting Service Code Sequence
        00321040|DA|1|R|StudyArrivalDate|Study Arrival Date
        00321041|TM|1|R|StudyArrivalTime|Study Arrival Time
        00321050|DA|1|R|StudyCompletionDate|Study Completion Date
        00321051|TM|1|R|StudyCompletionTime|Study Completion Time
        00321055|CS|1|R|StudyComponentStatusID|Study Component Status ID
        00321060|LO|1||RequestedProcedureDescription|Requested Procedure Description
        00321064|SQ|1||RequestedProcedureCodeSequence|Requested Procedure Code Sequence
        00321065|SQ|1||RequestedLateralityCodeSequence|Requested Laterality Code Sequence
        00321066|UT|1||ReasonForVisit|Reason for Visit
        00321067|SQ|1||ReasonForVisitCodeSequence|Reason for Visit Code Sequence
        00321070|LO|1||RequestedContrastAgent|Requested Contrast Agent
        00324000|LT|1|R|StudyComments|Study Comments
        00340001|SQ|1||FlowIdentifierSequence|Flow Identifier Sequence
        00340002|OB|1||FlowIdentifier|Flow Identifier
        00340003|UI|1||FlowTransferSyntaxUID|Flow Transfer Syntax UID
        00340004|UL|1||FlowRTPSamplingRate|Flow RTP Sampling Rate
        00340005|OB|1||SourceIdentifier|Source Identifier
        00340007|OB|1||FrameOriginTimestamp|Frame Origin Timestamp
        00340008|CS|1||IncludesImagingSubject|Includes Imaging Subject
        00340009|SQ|1||FrameUsefulnessGroupSequence|Frame Usefulness Group Sequence
        0034000A|SQ|1||RealTimeBulkDataFlowSequence|Real-Time Bulk Data Flow Sequence
        0034000B|SQ|1||CameraPositionGroupSequence|Camera Position Group Sequence
        0034000C|CS|1||IncludesInformation|Includes Information
        0034000D|SQ|1||TimeOfFrameGroupSequence|Time of Frame Group Sequence
        00380004|SQ|1|R|ReferencedPatientAliasSequence|Referenced Patient Alias Sequence
        00380008|CS|1||VisitStatusID|Visit Status ID
        00380010|LO|1||AdmissionID|Admission ID
        00380011|LO|1|R|IssuerOfAdmissionID|Issuer of Admission ID
        00380014|SQ|1||IssuerOfAdmissionIDSequence|Issuer of Admission ID Sequence
        00380016|LO|1||RouteOfAdmissions|Route of Admissions
        0038001A|DA|1|R|ScheduledAdmissionDate|Scheduled Admission Date
        0038001B|TM|1|R|ScheduledAdmissionTime|Scheduled Admission Time
        0038001C|DA|1|R|ScheduledDischargeDate|Scheduled Discharge Date
        0038001D|TM|1|R|ScheduledDischargeTime|Scheduled Discharge Time
        0038001E|LO|1|R|ScheduledPatientInstitutionResidence|Scheduled Patient Institution Residence
        00380020|DA|1||AdmittingDate|Admitting Date
        00380021|TM|1||AdmittingTime|Admitting Time
        00380030|DA|1|R|DischargeDate|Discharge Date
        00380032|TM|1|R|DischargeTime|Discharge Time
        00380040|LO|1|R|DischargeDiagnosisDescription|Discharge Diagnosis Description
        00380044|SQ|1|R|DischargeDiagnosisCodeSequence|Discharge Diagnosis Code Sequence
        00380050|LO|1||SpecialNeeds|Special Needs
        00380060|LO|1||ServiceEpisodeID|Service Episode ID
        00380061|LO|1|R|IssuerOfServiceEpisodeID|Issuer of Service Episode ID
        00380062|LO|1||ServiceEpisodeDescription|Service Episode Description
        00380064|SQ|1||IssuerOfServiceEpisodeIDSequence|Issuer of Service Episode ID Sequence
        00380100|SQ|1||PertinentDocumentsSequence|Pertinent Documents Sequence
        00380101|SQ|1||PertinentResourcesSequence|Pertinent Resources Sequence
        00380102|LO|1||ResourceDescription|Resource Description
        00380300|LO|1||CurrentPatientLocation|Current Patient Location
        00380400|LO|1||PatientInstitutionResidence|Patient's Institution Residence
        00380500|LO|1||PatientState|Patient State
        00380502|SQ|1||PatientClinicalTrialParticipationSequence|Patient Clinical Trial Participation Sequence
        00384000|LT|1||VisitComments|Visit Comments
        003A0004|CS|1||WaveformOriginality|Waveform Originality
        003A0005|US|1||NumberOfWaveformChannels|Number of Waveform Channels
        003A0010|UL|1||NumberOfWaveformSamples|Number of Waveform Samples
        003A001A|DS|1||SamplingFrequency|Sampling Frequency
        003A0020|SH|1||MultiplexGroupLabel|Multiplex Group Label
        003A0200|SQ|1||ChannelDefinitionSequence|Channel Definition Sequence
        003A0202|IS|1||WaveformChannelNumber|Waveform Channel Number
        003A0203|SH|1||ChannelLabel|Channel Label
        003A0205|CS|1-n||ChannelStatus|Channel Status
        003A0208|SQ|1||ChannelSourceSequence|Channel Source Sequence
        003A0209|SQ|1||ChannelSourceModifiersSequence|Channel Source Modifiers Sequence
        003A020A|SQ|1||SourceWaveformSequence|Source Waveform Sequence
        003A020C|LO|1||ChannelDerivationDescription|Channel Derivation Description
        003A0210|DS|1||ChannelSensitivity|Channel Sensitivity
        003A0211|SQ|1||ChannelSensitivityUnitsSequence|Channel Sensitivity Units Sequence
        003A0212|DS|1||ChannelSensitivityCorrectionFactor|Channel Sensitivity Correction Factor
        003A0213|DS|1||ChannelBaseline|Channel Baseline
        003A0214|DS|1||ChannelTimeSkew|Channel Time Skew
        003A0215|DS|1||ChannelSampleSkew|Channel Sample Skew
        003A0218|DS|1||ChannelOffset|Channel Offset
        003A021A|US|1||WaveformBitsStored|Waveform Bits Stored
        003A0220|DS|1||FilterLowFrequency|Filter Low Frequency
        003A0221|DS|1||FilterHighFrequency|Filter High Frequency
        003A0222|DS|1||NotchFilterFrequency|Notch Filter Frequency
        003A0223|DS|1||NotchFilterBandwidth|Notch Filter Bandwidth
        003A0230|FL|1||WaveformDataDisplayScale|Waveform Data Display Scale
        003A0231|US|3||WaveformDisplayBackgroundCIELabValue|Waveform Display Background CIELab Value
        003A0240|SQ|1||WaveformPresentationGroupSequence|Waveform Presentation Group Sequence
        003A0241|US|1||PresentationGroupNumber|Presentation Group Number
        003A0242|SQ|1||ChannelDisplaySequence|Channel Display Sequence
        003A0244|US|3||ChannelRecommendedDisplayCIELabValue|Channel Recommended Display CIELab Value
        003A0245|FL|1||ChannelPosition|Channel Position
        003A0246|CS|1||DisplayShadingFlag|Display Shading Flag
        003A0247|FL|1||FractionalChannelDisplayScale|Fractional Channel Display Scale
        003A0248|FL|1||AbsoluteChannelDisplayScale|Absolute Channel Display Scale
        003A0300|SQ|1||MultiplexedAudioChannelsDescriptionCodeSequence|Multiplexed Audio Channels Description Code Sequence
        003A0301|IS|1||ChannelIdentificationCode|Channel Identification Code
        003A0302|CS|1||ChannelMode|Channel Mode
        003A0310|UI|1||MultiplexGroupUID|Multiplex Group UID
        003A0311|DS|1||PowerlineFrequency|Powerline Frequency
        003A0312|SQ|1||ChannelImpedanceSequence|Channel Impedance Sequence
        003A0313|DS|1||ImpedanceValue|Impedance Value
        003A0314|DT|1||ImpedanceMeasurementDateTime|Impedance Measurement DateTime
        003A0315|DS|1||ImpedanceMeasurementFrequency|Impedance Measurement Frequency
        003A0316|CS|1||ImpedanceMeasurementCurrentType|Impedance Measurement Current Type
        003A0317|CS|1||WaveformAmplifierType|Waveform Amplifier Type
        003A0318|SQ|1||FilterLowFrequencyCharacteristicsSequence|Filter Low Frequency Characteristics Sequence
        003A0319|SQ|1||FilterHighFrequencyCharacteristicsSequence|Filter High Frequency Characteristics Sequence
        003A0320|SQ|1||SummarizedFilterLookupTableSequence|Summarized Filter Lookup Table Sequence
        003A0321|SQ|1||NotchFilterCharacteristicsSequence|Notch Filter Characteristics Sequence
        003A0322|CS|1||WaveformFilterType|Waveform Filter Type
        003A0323|SQ|1||AnalogFilterCharacteristicsSequence|Analog Filter Characteristics Sequence
        003A0324|DS|1||AnalogFilterRollOff|Analog Filter Roll Off
        003A0325|SQ|1||AnalogFilterTypeCodeSequence|Analog Filter Type Code Sequence
        003A0326|SQ|1||DigitalFilterCharacteristicsSequence|Digital Filter Characteristics Sequence
        003A0327|IS|1||DigitalFilterOrder|Digital Filter Order
        003A0328|SQ|1||DigitalFilterTypeCodeSequence|Digital Filter Type Code Sequence
        003A0329|ST|1||WaveformFilterDescription|Waveform Filter Description
        003A032A|SQ|1||FilterLookupTableSequence|Filter Lookup Table Sequence
        003A032B|ST|1||FilterLookupTableDescription|Filter Lookup Table Description
        003A032C|SQ|1||FrequencyEncodingCodeSequence|Frequency Encoding Code Sequence
        003A032D|SQ|1||MagnitudeEncodingCodeSequence|Magnitude Encoding Code Sequence
        003A032E|OD|1||FilterLookupTableData|Filter Lookup Table Data
        00400001|AE|1-n||ScheduledStationAETitle|Scheduled Station AE Title
        00400002|DA|1||ScheduledProcedureStepStartDate|Scheduled Procedure Step Start Date
        00400003|TM|1||ScheduledProcedureStepStartTime|Scheduled Procedure Step Start Time
        00400004|DA|1||ScheduledProcedureStepEndDate|Scheduled Procedure Step End Date
        00400005|TM|1||ScheduledProcedureStepEndTime|Scheduled Procedure Step End Time
        00400006|PN|1||ScheduledPerformingPhysicianName|Scheduled Performing Physician's Name
        00400007|LO|1||ScheduledProcedureStepDescription|Scheduled Procedure Step Description
        00400008|SQ|1||ScheduledProtocolCodeSequence|Scheduled Protocol Code Sequence
        00400009|SH|1||ScheduledProcedureStepID|Scheduled Procedure Step ID
        0040000A|SQ|1||StageCodeSequence|Stage Code Sequence
        0040000B|SQ|1||ScheduledPerformingPhysicianIdentificationSequence|Scheduled Performing Physician Identification Sequence
        00400010|SH|1-n||ScheduledStationName|Scheduled Station Name
        00400011|SH|1||ScheduledProcedureStepLocation|Scheduled Procedure Step Location
        00400012|LO|1||PreMedication|Pre-Medication
        00400020|CS|1||ScheduledProcedureStepStatus|Scheduled Procedure Step Status
        00400026|SQ|1||OrderPlacerIdentifierSequence|Order Placer Identifier Sequence
        00400027|SQ|1||OrderFillerIdentifierSequence|Order Filler Identifier Sequence
        00400031|UT|1||LocalNamespaceEntityID|Local Namespace Entity ID
        00400032|UT|1||UniversalEntityID|Universal Entity ID
        00400033|CS|1||UniversalEntityIDType|Universal Entity ID Type
        00400035|CS|1||IdentifierTypeCode|Identifier Type Code
        00400036|SQ|1||AssigningFacilitySequence|Assigning Facility Sequence
        00400039|SQ|1||AssigningJurisdictionCodeSequence|Assigning Jurisdiction Code Sequence
        0040003A|SQ|1||AssigningAgencyOrDepartmentCodeSequence|Assigning Agency or Department Code Sequence
        00400100|SQ|1||ScheduledProcedureStepSequence|Scheduled Procedure Step Sequence
        00400220|SQ|1||ReferencedNonImageCompositeSOPInstanceSequence|Referenced Non-Image Composite SOP Instance Sequence
        00400241|AE|1||PerformedStationAETitle|Performed Station AE Title
        00400242|SH|1||PerformedStationName|Performed Station Name
        00400243|SH|1||PerformedLocation|Performed Location
        00400244|DA|1||PerformedProcedureStepStartDate|Performed Procedure Step Start Date
        00400245|TM|1||PerformedProcedureStepStartTime|Performed Procedure Step Start Time
        00400250|DA|1||PerformedProcedureStepEndDate|Performed Procedure Step End Date
        00400251|TM|1||PerformedProcedureStepEndTime|Performed Procedure Step End Time
        00400252|CS|1||PerformedProcedureStepStatus|Performed Procedure Step Status
        00400253|SH|1||PerformedProcedureStepID|Performed Procedure Step ID
        00400254|LO|1||PerformedProcedureStepDescription|Performed Procedure Step Description
        00400255|LO|1||PerformedProcedureTypeDescription|Performed Procedure Type Description
        00400260|SQ|1||PerformedProtocolCodeSequence|Performed Protocol Code Sequence
        00400261|CS|1||PerformedProtocolType|Performed Protocol Type
        00400270|SQ|1||ScheduledStepAttributesSequence|Scheduled Step Attributes Sequence
        00400275|SQ|1||RequestAttributesSequence|Request Attributes Sequence
        00400280|ST|1||CommentsOnThePerformedProcedureStep|Comments on the Performed Procedure Step
        00400281|SQ|1||PerformedProcedureStepDiscontinuationReasonCodeSequence|Performed Procedure Step Discontinuation Reason Code Sequence
        00400293|SQ|1||QuantitySequence|Quantity Sequence
        00400294|DS|1||Quantity|Quantity
        00400295|SQ|1||MeasuringUnitsSequence|Measuring Units Sequence
        00400296|SQ|1||BillingItemSequence|Billing Item Sequence
        00400300|US|1|R|TotalTimeOfFluoroscopy|Total Time of Fluoroscopy
        00400301|US|1|R|TotalNumberOfExposures|Total Number of Exposures
        00400302|US|1||EntranceDose|Entrance Dose
        00400303|US|1-2||ExposedArea|Exposed Area
        00400306|DS|1||DistanceSourceToEntrance|Distance Source to Entrance
        00400307|DS|1|R|DistanceSourceToSupport|Distance Source to Support
        0040030E|SQ|1|R|ExposureDoseSequence|Exposure Dose Sequence
        00400310|ST|1||CommentsOnRadiationDose|Comments on Radiation Dose
        00400312|DS|1||XRayOutput|X-Ray Output
        00400314|DS|1||HalfValueLayer|Half Value Layer
        00400316|DS|1||OrganDose|Organ Dose
        00400318|CS|1||OrganExposed|Organ Exposed
        00400320|SQ|1||BillingProcedureStepSequence|Billing Procedure Step Sequence
        00400321|SQ|1||FilmConsumptionSequence|Film Consumption Sequence
        00400324|SQ|1||BillingSuppliesAndDevicesSequence|Billing Supplies and Devices Sequence
        00400330|SQ|1|R|ReferencedProcedureStepSequence|Referenced Procedure Step Sequence
        00400340|SQ|1||PerformedSeriesSequence|Performed Series Sequence
        00400400|LT|1||CommentsOnTheScheduledProcedureStep|Comments on the Scheduled Procedure Step
        00400440|SQ|1||ProtocolContextSequence|Protocol Context Sequence
        00400441|SQ|1||ContentItemModifierSequence|Content Item Modifier Sequence
        00400500|SQ|1||ScheduledSpecimenSequence|Scheduled Specimen Sequence
        0040050A|LO|1|R|SpecimenAccessionNumber|Specimen Accession Number
        00400512|LO|1||ContainerIdentifier|Container Identifier
        00400513|SQ|1||IssuerOfTheContainerIdentifierSequence|Issuer of the Container Identifier Sequence
        00400515|SQ|1||AlternateContainerIdentifierSequence|Alternate Container Identifier Sequence
        00400518|SQ|1||ContainerTypeCodeSequence|Container Type Code Sequence
        0040051A|LO|1||ContainerDescription|Container Description
        00400520|SQ|1||ContainerComponentSequence|Container Component Sequence
        00400550|SQ|1|R|SpecimenSequence|Specimen Sequence
        00400551|LO|1||SpecimenIdentifier|Specimen Identifier
        00400552|SQ|1|R|SpecimenDescriptionSequenceTrial|Specimen Description Sequence (Trial)
        00400553|ST|1|R|SpecimenDescriptionTrial|Specimen Description (Trial)
        00400554|UI|1||SpecimenUID|Specimen UID
        00400555|SQ|1||AcquisitionContextSequence|Acquisition Context Sequence
        00400556|ST|1||AcquisitionContextDescription|Acquisition Context Description
        00400560|SQ|1||SpecimenDescriptionSequence|Specimen Description Sequence
        00400562|SQ|1||IssuerOfTheSpecimenIdentifierSequence|Issuer of the Specimen Identifier Sequence
        0040059A|SQ|1||SpecimenTypeCodeSequence|Specimen Type Code Sequence
        00400600|LO|1||SpecimenShortDescription|Specimen Short Description
        00400602|UT|1||SpecimenDetailedDescription|Specimen Detailed Description
        00400610|SQ|1||SpecimenPreparationSequence|Specimen Preparation Sequence
        00400612|SQ|1||SpecimenPreparationStepContentItemSequence|Specimen Preparation Step Content Item Sequence
        00400620|SQ|1||SpecimenLocalizationContentItemSequence|Specimen Localization Content Item Sequence
        004006FA|LO|1|R|SlideIdentifier|Slide Identifier
        00400710|SQ|1||WholeSlideMicroscopyImageFrameTypeSequence|Whole Slide Microscopy Image Frame Type Sequence
        0040071A|SQ|1||ImageCenterPointCoordinatesSequence|Image Center Point Coordinates Sequence
        0040072A|DS|1||XOffsetInSlideCoordinateSystem|X Offset in Slide Coordinate System
        0040073A|DS|1||YOffsetInSlideCoordinateSystem|Y Offset in Slide Coordinate System
        0040074A|DS|1||ZOffsetInSlideCoordinateSystem|Z Offset in Slide Coordinate System
        004008D8|SQ|1|R|PixelSpacingSequence|Pixel Spacing Sequence
        004008DA|SQ|1|R|CoordinateSystemAxisCodeSequence|Coordinate System Axis Code Sequence
        004008EA|SQ|1||MeasurementUnitsCodeSequence|Measurement Units Code Sequence
        004009F8|SQ|1|R|VitalStainCodeSequenceTrial|Vital Stain Code Sequence (Trial)
        00401001|SH|1||RequestedProcedureID|Requested Procedure ID
        00401002|LO|1||ReasonForTheRequestedProcedure|Reason for the Requested Procedure
        00401003|SH|1||RequestedProcedurePriority|Requested Procedure Priority
        00401004|LO|1||PatientTransportArrangements|Patient Transport Arrangements
        00401005|LO|1||RequestedProcedureLocation|Requested Procedure Location
        00401006|SH|1|R|PlacerOrderNumberProcedure|Placer Order Number / Procedure
        00401007|SH|1|R|FillerOrderNumberProcedure|Filler Order Number / Procedure
        00401008|LO|1||ConfidentialityCode|Confidentiality Code
        00401009|SH|1||ReportingPriority|Reporting Priority
        0040100A|SQ|1||ReasonForRequestedProcedureCodeSequence|Reason for Requested Procedure Code Sequence
        00401010|PN|1-n||NamesOfIntendedRecipientsOfResults|Names of Intended Recipients of Results
        00401011|SQ|1||IntendedRecipientsOfResultsIdentificationSequence|Intended Recipients of Results Identification Sequence
        00401012|SQ|1||ReasonForPerformedProcedureCodeSequence|Reason For Performed Procedure Code Sequence
        00401060|LO|1|R|RequestedProcedureDescriptionTrial|Requested Procedure Description (Trial)
        00401101|SQ|1||PersonIdentificationCodeSequence|Person Identification Code Sequence
        00401102|ST|1||PersonAddress|Person's Address
        00401103|LO|1-n||PersonTelephoneNumbers|Person's Telephone Numbers
        00401104|LT|1||PersonTelecomInformation|Person's Telecom Information
        00401400|LT|1||RequestedProcedureComments|Requested Procedure Comments
        00402001|LO|1|R|ReasonForTheImagingServiceRequest|Reason for the Imaging Service Request
        00402004|DA|1||IssueDateOfImagingServiceRequest|Issue Date of Imaging Service Request
        00402005|TM|1||IssueTimeOfImagingServiceRequest|Issue Time of Imaging Service Request
        00402006|SH|1|R|PlacerOrderNumberImagingServiceRequestRetired|Placer Order Number / Imaging Service Request (Retired)
        00402007|SH|1|R|FillerOrderNumberImagingServiceRequestRetired|Filler Order Number / Imaging Service Request (Retired)
        00402008|PN|1||OrderEnteredBy|Order Entered By
        00402009|SH|1||OrderEntererLocation|Order Enterer's Location
        00402010|SH|1||OrderCallbackPhoneNumber|Order Callback Phone Number
        00402011|LT|1||OrderCallbackTelecomInformation|Order Callback Telecom Information
        00402016|LO|1||PlacerOrderNumberImagingServiceRequest|Placer Order Number / Imaging Service Request
        00402017|LO|1||FillerOrderNumberImagingServiceRequest|Filler Order Number / Imaging Service Request
        00402400|LT|1||ImagingServiceRequestComments|Imaging Service Request Comments
        00403001|LO|1||ConfidentialityConstraintOnPatientDataDescription|Confidentiality Constraint on Patient Data Description
        00404001|CS|1|R|GeneralPurposeScheduledProcedureStepStatus|General Purpose Scheduled Procedure Step Status
        00404002|CS|1|R|GeneralPurposePerformedProcedureStepStatus|General Purpose Performed Procedure Step Status
        00404003|CS|1|R|GeneralPurposeScheduledProcedureStepPriority|General Purpose Scheduled Procedure Step Priority
        00404004|SQ|1|R|ScheduledProcessingApplicationsCodeSequence|Scheduled Processing Applications Code Sequence
        00404005|DT|1||ScheduledProcedureStepStartDateTime|Scheduled Procedure Step Start DateTime
        00404006|CS|1|R|MultipleCopiesFlag|Multiple Copies Flag
        00404007|SQ|1|R|PerformedProcessingApplicationsCodeSequence|Performed Processing Applications Code Sequence
        00404008|DT|1||ScheduledProcedureStepExpirationDateTime|Scheduled Procedure Step Expiration DateTime
        00404009|SQ|1||HumanPerformerCodeSequence|Human Performer Code Sequence
        00404010|DT|1||ScheduledProcedureStepModificationDateTime|Scheduled Procedure Step Modification DateTime
        00404011|DT|1||ExpectedCompletionDateTime|Expected Completion DateTime
        00404015|SQ|1|R|ResultingGeneralPurposePerformedProcedureStepsSequence|Resulting General Purpose Performed Procedure Steps Sequence
        00404016|SQ|1|R|ReferencedGeneralPurposeScheduledProcedureStepSequence|Referenced General Purpose Scheduled Procedure Step Sequence
        00404018|SQ|1||ScheduledWorkitemCodeSequence|Scheduled Workitem Code Sequence
        00404019|SQ|1||PerformedWorkitemCodeSequence|Performed Workitem Code Sequence
        00404020|CS|1|R|InputAvailabilityFlag|Input Availability Flag
        00404021|SQ|1||InputInformationSequence|Input Information Sequence
        00404022|SQ|1|R|RelevantInformationSequence|Relevant Information Sequence
        00404023|UI|1|R|ReferencedGeneralPurposeScheduledProcedureStepTransactionUID|Referenced General Purpose Scheduled Procedure Step Transaction UID
        00404025|SQ|1||ScheduledStationNameCodeSequence|Scheduled Station Name Code Sequence
        00404026|SQ|1||ScheduledStationClassCodeSequence|Scheduled Station Class Code Sequence
        00404027|SQ|1||ScheduledStationGeographicLocationCodeSequence|Scheduled Station Geographic Location Code Sequence
        00404028|SQ|1||PerformedStationNameCodeSequence|Performed Station Name Code Sequence
        00404029|SQ|1||PerformedStationClassCodeSequence|Performed Station Class Code Sequence
        00404030|SQ|1||PerformedStationGeographicLocationCodeSequence|Performed Station Geographic Location Code Sequence
        00404031|SQ|1|R|RequestedSubsequentWorkitemCodeSequence|Requested Subsequent Workitem Code Sequence
        00404032|SQ|1|R|NonDICOMOutputCodeSequence|Non-DICOM Output Code Sequence
        00404033|SQ|1||OutputInformationSequence|Output Information Sequence
        00404034|SQ|1||ScheduledHumanPerformersSequence|Scheduled Human Performers Sequence
        00404035|SQ|1||ActualHumanPerformersSequence|Actual Human Performers Sequence
        00404036|LO|1||HumanPerformerOrganization|Human Performer's Organization
        00404037|PN|1||HumanPerformerName|Human Performer's Name
        00404040|CS|1||RawDataHandling|Raw Data Handling
        00404041|CS|1||InputReadinessState|Input Readiness State
        00404050|DT|1||PerformedProcedureStepStartDateTime|Performed Procedure Step Start DateTime
        00404051|DT|1||PerformedProcedureStepEndDateTime|Performed Procedure Step End DateTime
        00404052|DT|1||ProcedureStepCancellationDateTime|Procedure Step Cancellation DateTime
        00404070|SQ|1||OutputDestinationSequence|Output Destination Sequence
        00404071|SQ|1||DICOMStorageSequence|DICOM Storage Sequence
        00404072|SQ|1||STOWRSStorageSequence|STOW-RS Storage Sequence
        00404073|UR|1||StorageURL|Storage URL
        00404074|SQ|1||XDSStorageSequence|XDS Storage Sequence
        00408302|DS|1||EntranceDoseInmGy|Entrance Dose in mGy
        00408303|CS|1||EntranceDoseDerivation|Entrance Dose Derivation
        00409092|SQ|1||ParametricMapFrameTypeSequence|Parametric Map Frame Type Sequence
        00409094|SQ|1||ReferencedImageRealWorldValueMappingSequence|Referenced Image Real World Value Mapping Sequence
        00409096|SQ|1||RealWorldValueMappingSequence|Real World Value Mapping Sequence
        00409098|SQ|1||PixelValueMappingCodeSequence|Pixel Value Mapping Code Sequence
        00409210|SH|1||LUTLabel|LUT Label
        00409211|US or SS|1||RealWorldValueLastValueMapped|Real World Value Last Value Mapped
        00409212|FD|1-n||RealWorldValueLUTData|Real World Value LUT Data
        00409213|FD|1||DoubleFloatRealWorldValueLastValueMapped|Double Float Real World Value Last Value Mapped
        00409214|FD|1||DoubleFloatRealWorldValueFirstValueMapped|Double Float Real World Value First Value Mapped
        00409216|US or SS|1||RealWorldValueFirstValueMapped|Real World Value First Value Mapped
        00409220|SQ|1||QuantityDefinitionSequence|Quantity Definition Sequence
        00409224|FD|1||RealWorldValueIntercept|Real World Value Intercept
        00409225|FD|1||RealWorldValueSlope|Real World Value Slope
        0040A007|CS|1|R|FindingsFlagTrial|Findings Flag (Trial)
        0040A010|CS|1||RelationshipType|Relationship Type
        0040A020|SQ|1|R|FindingsSequenceTrial|Findings Sequence (Trial)
        0040A021|UI|1|R|FindingsGroupUIDTrial|Findings Group UID (Trial)
        0040A022|UI|1|R|ReferencedFindingsGroupUIDTrial|Referenced Findings Group UID (Trial)
        0040A023|DA|1|R|FindingsGroupRecordingDateTrial|Findings Group Recording Date (Trial)
        0040A024|TM|1|R|FindingsGroupRecordingTimeTrial|Findings Group Recording Time (Trial)
        0040A026|SQ|1|R|FindingsSourceCategoryCodeSequenceTrial|Findings Source Category Code Sequence (Trial)
        0040A027|LO|1||VerifyingOrganization|Verifying Organization
        0040A028|SQ|1|R|DocumentingOrganizationIdentifierCodeSequenceTrial|Documenting Organization Identifier Code Sequence (Trial)
        0040A030|DT|1||VerificationDateTime|Verification DateTime
        0040A032|DT|1||ObservationDateTime|Observation DateTime
        0040A033|DT|1||ObservationStartDateTime|Observation Start DateTime
        0040A034|DT|1||EffectiveStartDateTime|Effective Start DateTime
        0040A035|DT|1||EffectiveStopDateTime|Effective Stop DateTime
        0040A040|CS|1||ValueType|Value Type
        0040A043|SQ|1||ConceptNameCodeSequence|Concept Name Code Sequence
        0040A047|LO|1|R|MeasurementPrecisionDescriptionTrial|Measurement Precision Description (Trial)
        0040A050|CS|1||ContinuityOfContent|Continuity Of Content
        0040A057|CS|1-n|R|UrgencyOrPriorityAlertsTrial|Urgency or Priority Alerts (Trial)
        0040A060|LO|1|R|SequencingIndicatorTrial|Sequencing Indicator (Trial)
        0040A066|SQ|1|R|DocumentIdentifierCodeSequenceTrial|Document Identifier Code Sequence (Trial)
        0040A067|PN|1|R|DocumentAuthorTrial|Document Author (Trial)
        0040A068|SQ|1|R|DocumentAuthorIdentifierCodeSequenceTrial|Document Author Identifier Code Sequence (Trial)
        0040A070|SQ|1|R|IdentifierCodeSequenceTrial|Identifier Code Sequence (Trial)
        0040A073|SQ|1||VerifyingObserverSequence|Verifying Observer Sequence
        0040A074|OB|1|R|ObjectBinaryIdentifierTrial|Object Binary Identifier (Trial)
        0040A075|PN|1||VerifyingObserverName|Verifying Observer Name
        0040A076|SQ|1|R|DocumentingObserverIdentifierCodeSequenceTrial|Documenting Observer Identifier Code Sequence (Trial)
        0040A078|SQ|1||AuthorObserverSequence|Author Observer Sequence
        0040A07A|SQ|1||ParticipantSequence|Participant Sequence
        0040A07C|SQ|1||CustodialOrganizationSequence|Custodial Organization Sequence
        0040A080|CS|1||ParticipationType|Participation Type
        0040A082|DT|1||ParticipationDateTime|Participation DateTime
        0040A084|CS|1||ObserverType|Observer Type
        0040A085|SQ|1|R|ProcedureIdentifierCodeSequenceTrial|Procedure Identifier Code Sequence (Trial)
        0040A088|SQ|1||VerifyingObserverIdentificationCodeSequence|Verifying Observer Identification Code Sequence
        0040A089|OB|1|R|ObjectDirectoryBinaryIdentifierTrial|Object Directory Binary Identifier (Trial)
        0040A090|SQ|1|R|EquivalentCDADocumentSequence|Equivalent CDA Document Sequence
        0040A0B0|US|2-2n||ReferencedWaveformChannels|Referenced Waveform Channels
        0040A110|DA|1|R|DateOfDocumentOrVerbalTransactionTrial|Date of Document or Verbal Transaction (Trial)
        0040A112|TM|1|R|TimeOfDocumentCreationOrVerbalTransactionTrial|Time of Document Creation or Verbal Transaction (Trial)
        0040A120|DT|1||DateTime|DateTime
        0040A121|DA|1||Date|Date
        0040A122|TM|1||Time|Time
        0040A123|PN|1||PersonName|Person Name
        0040A124|UI|1||UID|UID
        0040A125|CS|2|R|ReportStatusIDTrial|Report Status ID (Trial)
        0040A130|CS|1||TemporalRangeType|Temporal Range Type
        0040A132|UL|1-n||ReferencedSamplePositions|Referenced Sample Positions
        0040A136|US|1-n|R|ReferencedFrameNumbers|Referenced Frame Numbers
        0040A138|DS|1-n||ReferencedTimeOffsets|Referenced Time Offsets
        0040A13A|DT|1-n||ReferencedDateTime|Referenced DateTime
        0040A160|UT|1||TextValue|Text Value
        0040A161|FD|1-n||FloatingPointValue|Floating Point Value
        0040A162|SL|1-n||RationalNumeratorValue|Rational Numerator Value
        0040A163|UL|1-n||RationalDenominatorValue|Rational Denominator Value
        0040A167|SQ|1|R|ObservationCategoryCodeSequenceTrial|Observation Category Code Sequence (Trial)
        0040A168|SQ|1||ConceptCodeSequence|Concept Code Sequence
        0040A16A|ST|1|R|BibliographicCitationTrial|Bibliographic Citation (Trial)
        0040A170|SQ|1||PurposeOfReferenceCodeSequence|Purpose of Reference Code Sequence
        0040A171|UI|1||ObservationUID|Observation UID
        0040A172|UI|1|R|ReferencedObservationUIDTrial|Referenced Observation UID (Trial)
        0040A173|CS|1|R|ReferencedObservationClassTrial|Referenced Observation Class (Trial)
        0040A174|CS|1|R|ReferencedObjectObservationClassTrial|Referenced Object Observation Class (Trial)
        0040A180|US|1||AnnotationGroupNumber|Annotation Group Number
        0040A192|DA|1|R|ObservationDateTrial|Observation Date (Trial)
        0040A193|TM|1|R|ObservationTimeTrial|Observation Time (Trial)
        0040A194|CS|1|R|MeasurementAutomationTrial|Measurement Automation (Trial)
        0040A195|SQ|1||ModifierCodeSequence|Modifier Code Sequence
        0040A224|ST|1|R|IdentificationDescriptionTrial|Identification Description (Trial)
        0040A290|CS|1|R|CoordinatesSetGeometricTypeTrial|Coordinates Set Geometric Type (Trial)
        0040A296|SQ|1|R|AlgorithmCodeSequenceTrial|Algorithm Code Sequence (Trial)
        0040A297|ST|1|R|AlgorithmDescriptionTrial|Algorithm Description (Trial)
        0040A29A|SL|2-2n|R|PixelCoordinatesSetTrial|Pixel Coordinates Set (Trial)
        0040A300|SQ|1||MeasuredValueSequence|Measured Value Sequence
        0040A301|SQ|1||NumericValueQualifierCodeSequence|Numeric Value Qualifier Code Sequence
        0040A307|PN|1|R|CurrentObserverTrial|Current Observer (Trial)
        0040A30A|DS|1-n||NumericValue|Numeric Value
        0040A313|SQ|1|R|ReferencedAccessionSequenceTrial|Referenced Accession Sequence (Trial)
        0040A33A|ST|1|R|ReportStatusCommentTrial|Report Status Comment (Trial)
        0040A340|SQ|1|R|ProcedureContextSequenceTrial|Procedure Context Sequence (Trial)
        0040A352|PN|1|R|VerbalSourceTrial|Verbal Source (Trial)
        0040A353|ST|1|R|AddressTrial|Address (Trial)
        0040A354|LO|1|R|TelephoneNumberTrial|Telephone Number (Trial)
        0040A358|SQ|1|R|VerbalSourceIdentifierCodeSequenceTrial|Verbal Source Identifier Code Sequence (Trial)
        0040A360|SQ|1||PredecessorDocumentsSequence|Predecessor Documents Sequence
        0040A370|SQ|1||ReferencedRequestSequence|Referenced Request Sequence
        0040A372|SQ|1||PerformedProcedureCodeSequence|Performed Procedure Code Sequence
        0040A375|SQ|1||CurrentRequestedProcedureEvidenceSequence|Current Requested Procedure Evidence Sequence
        0040A380|SQ|1|R|ReportDetailSequenceTrial|Report Detail Sequence (Trial)
        0040A385|SQ|1||PertinentOtherEvidenceSequence|Pertinent Other Evidence Sequence
        0040A390|SQ|1||HL7StructuredDocumentReferenceSequence|HL7 Structured Document Reference Sequence
        0040A402|UI|1|R|ObservationSubjectUIDTrial|Observation Subject UID (Trial)
        0040A403|CS|1|R|ObservationSubjectClassTrial|Observation Subject Class (Trial)
        0040A404|SQ|1|R|ObservationSubjectTypeCodeSequenceTrial|Observation Subject Type Code Sequence (Trial)
        0040A491|CS|1||CompletionFlag|Completion Flag
        0040A492|LO|1||CompletionFlagDescription|Completion Flag Description
        0040A493|CS|1||VerificationFlag|Verification Flag
        0040A494|CS|1||ArchiveRequested|Archive Requested
        0040A496|CS|1||PreliminaryFlag|Preliminary Flag
        0040A504|SQ|1||ContentTemplateSequence|Content Template Sequence
        0040A525|SQ|1||IdenticalDocumentsSequence|Identical Documents Sequence
        0040A600|CS|1|R|ObservationSubjectContextFlagTrial|Observation Subject Context Flag (Trial)
        0040A601|CS|1|R|ObserverContextFlagTrial|Observer Context Flag (Trial)
        0040A603|CS|1|R|ProcedureContextFlagTrial|Procedure Context Flag (Trial)
        0040A730|SQ|1||ContentSequence|Content Sequence
        0040A731|SQ|1|R|RelationshipSequenceTrial|Relationship Sequence (Trial)
        0040A732|SQ|1|R|RelationshipTypeCodeSequenceTrial|Relationship Type Code Sequence (Trial)
        0040A744|SQ|1|R|LanguageCodeSequenceTrial|Language Code Sequence (Trial)
        0040A801|SQ|1||TabulatedValuesSequence|Tabulated Values Sequence
        0040A802|UL|1||NumberOfTableRows|Number of Table Rows
        0040A803|UL|1||NumberOfTableColumns|Number of Table Columns
        0040A804|UL|1||TableRowNumber|Table Row Number
        0040A805|UL|1||TableColumnNumber|Table Column Number
        0040A806|SQ|1||TableRowDefinitionSequence|Table Row Definition Sequence
        0040A807|SQ|1||TableColumnDefinitionSequence|Table Column Definition Sequence
        0040A808|SQ|1||CellValuesSequence|Cell Values Sequence
        0040A992|ST|1|R|UniformResourceLocatorTrial|Uniform Resource Locator (Trial)
        0040B020|SQ|1||WaveformAnnotationSequence|Waveform Annotation Sequence
        0040B030|SQ|1||StructuredWaveformAnnotationSequence|Structured Waveform Annotation Sequence
        0040B031|SQ|1||WaveformAnnotationDisplaySelectionSequence|Waveform Annotation Display Selection Sequence
        0040B032|US|1||ReferencedMontageIndex|Referenced Montage Index
        0040B033|SQ|1||WaveformTextualAnnotationSequence|Waveform Textual Annotation Sequence
        0040B034|DT|1||AnnotationDateTime|Annotation DateTime
        0040B035|SQ|1||DisplayedWaveformSegmentSequence|Displayed Waveform Segment Sequence
        0040B036|DT|1||SegmentDefinitionDateTime|Segment Definition DateTime
        0040B037|SQ|1||MontageActivationSequence|Montage Activation Sequence
        0040B038|DS|1||MontageActivationTimeOffset|Montage Activation Time Offset
        0040B039|SQ|1||WaveformMontageSequence|Waveform Montage Sequence
        0040B03A|IS|1||ReferencedMontageChannelNumber|Referenced Montage Channel Number
        0040B03B|LT|1||MontageName|Montage Name
        0040B03C|SQ|1||MontageChannelSequence|Montage Channel Sequence
        0040B03D|US|1||MontageIndex|Montage Index
        0040B03E|IS|1||MontageChannelNumber|Montage Channel Number
        0040B03F|LO|1||MontageChannelLabel|Montage Channel Label
        0040B040|SQ|1||MontageChannelSourceCodeSequence|Montage Channel Source Code Sequence
        0040B041|SQ|1||ContributingChannelSourcesSequence|Contributing Channel Sources Sequence
        0040B042|FL|1||ChannelWeight|Channel Weight
        0040DB00|CS|1||TemplateIdentifier|Template Identifier
        0040DB06|DT|1|R|TemplateVersion|Template Version
        0040DB07|DT|1|R|TemplateLocalVersion|Template Local Version
        0040DB0B|CS|1|R|TemplateExtensionFlag|Template Extension Flag
        0040DB0C|UI|1|R|TemplateExtensionOrganizationUID|Template Extension Organization UID
        0040DB0D|UI|1|R|TemplateExtensionCreatorUID|Template Extension Creator UID
        0040DB73|UL|1-n||ReferencedContentItemIdentifier|Referenced Content Item Identifier
        0040E001|ST|1||HL7InstanceIdentifier|HL7 Instance Identifier
        0040E004|DT|1||HL7DocumentEffectiveTime|HL7 Document Effective Time
        0040E006|SQ|1||HL7DocumentTypeCodeSequence|HL7 Document Type Code Sequence
        0040E008|SQ|1||DocumentClassCodeSequence|Document Class Code Sequence
        0040E010|UR|1||RetrieveURI|Retrieve URI
        0040E011|UI|1||RetrieveLocationUID|Retrieve Location UID
        0040E012|UR|1||DisplayURI|Display URI
        0040E020|CS|1||TypeOfInstances|Type of Instances
        0040E021|SQ|1||DICOMRetrievalSequence|DICOM Retrieval Sequence
        0040E022|SQ|1||DICOMMediaRetrievalSequence|DICOM Media Retrieval Sequence
        0040E023|SQ|1||WADORetrievalSequence|WADO Retrieval Sequence
        0040E024|SQ|1||XDSRetrievalSequence|XDS Retrieval Sequence
        0040E025|SQ|1||WADORSRetrievalSequence|WADO-RS Retrieval Sequence
        0040E030|UI|1||RepositoryUniqueID|Repository Unique ID
        0040E031|UI|1||HomeCommunityID|Home Community ID
        00420010|ST|1||DocumentTitle|Document Title
        00420011|OB|1||EncapsulatedDocument|Encapsulated Document
        00420012|LO|1||MIMETypeOfEncapsulatedDocument|MIME Type of Encapsulated Document
        00420013|SQ|1||SourceInstanceSequence|Source Instance Sequence
        00420014|LO|1-n||ListOfMIMETypes|List of MIME Types
        00420015|UL|1||EncapsulatedDocumentLength|Encapsulated Document Length
        00440001|ST|1||ProductPackageIdentifier|Product Package Identifier
        00440002|CS|1||SubstanceAdministrationApproval|Substance Administration Approval
        00440003|LT|1||ApprovalStatusFurtherDescription|Approval Status Further Description
        00440004|DT|1||ApprovalStatusDateTime|Approval Status DateTime
        00440007|SQ|1||ProductTypeCodeSequence|Product Type Code Sequence
        00440008|LO|1-n||ProductName|Product Name
        00440009|LT|1||ProductDescription|Product Description
        0044000A|LO|1||ProductLotIdentifier|Product Lot Identifier
        0044000B|DT|1||ProductExpirationDateTime|Product Expiration DateTime
        00440010|DT|1||SubstanceAdministrationDateTime|Substance Administration DateTime
        00440011|LO|1||SubstanceAdministrationNotes|Substance Administration Notes
        00440012|LO|1||SubstanceAdministrationDeviceID|Substance Administration Device ID
        00440013|SQ|1||ProductParameterSequence|Product Parameter Sequence
        00440019|SQ|1||SubstanceAdministrationParameterSequence|Substance Administration Parameter Sequence
        00440100|SQ|1||ApprovalSequence|Approval Sequence
        00440101|SQ|1||AssertionCodeSequence|Assertion Code Sequence
        00440102|UI|1||AssertionUID|Assertion UID
        00440103|SQ|1||AsserterIdentificationSequence|Asserter Identification Sequence
        00440104|DT|1||AssertionDateTime|Assertion DateTime
        00440105|DT|1||AssertionExpirationDateTime|Assertion Expiration DateTime
        00440106|UT|1||AssertionComments|Assertion Comments
        00440107|SQ|1||RelatedAssertionSequence|Related Assertion Sequence
        00440108|UI|1||ReferencedAssertionUID|Referenced Assertion UID
        00440109|SQ|1||ApprovalSubjectSequence|Approval Subject Sequence
        0044010A|SQ|1||OrganizationalRoleCodeSequence|Organizational Role Code Sequence
        00440110|SQ|1||RTAssertionsSequence|RT Assertions Sequence
        00460012|LO|1||LensDescription|Lens Description
        00460014|SQ|1||RightLensSequence|Right Lens Sequence
        00460015|SQ|1||LeftLensSequence|Left Lens Sequence
        00460016|SQ|1||UnspecifiedLateralityLensSequence|Unspecified Laterality Lens Sequence
        00460018|SQ|1||CylinderSequence|Cylinder Sequence
        00460028|SQ|1||PrismSequence|Prism Sequence
        00460030|FD|1||HorizontalPrismPower|Horizontal Prism Power
        00460032|CS|1||HorizontalPrismBase|Horizontal Prism Base
        00460034|FD|1||VerticalPrismPower|Vertical Prism Power
        00460036|CS|1||VerticalPrismBase|Vertical Prism Base
        00460038|CS|1||LensSegmentType|Lens Segment Type
        00460040|FD|1||OpticalTransmittance|Optical Transmittance
        00460042|FD|1||ChannelWidth|Channel Width
        00460044|FD|1||PupilSize|Pupil Size
        00460046|FD|1||CornealSize|Corneal Size
        00460047|SQ|1||CornealSizeSequence|Corneal Size Sequence
        00460050|SQ|1||AutorefractionRightEyeSequence|Autorefraction Right Eye Sequence
        00460052|SQ|1||AutorefractionLeftEyeSequence|Autorefraction Left Eye Sequence
        00460060|FD|1||DistancePupillaryDistance|Distance Pupillary Distance
        00460062|FD|1||NearPupillaryDistance|Near Pupillary Distance
        00460063|FD|1||IntermediatePupillaryDistance|Intermediate Pupillary Distance
        00460064|FD|1||OtherPupillaryDistance|Other Pupillary Distance
        00460070|SQ|1||KeratometryRightEyeSequence|Keratometry Right Eye Sequence
        00460071|SQ|1||KeratometryLeftEyeSequence|Keratometry Left Eye Sequence
        00460074|SQ|1||SteepKeratometricAxisSequence|Steep Keratometric Axis Sequence
        00460075|FD|1||RadiusOfCurvature|Radius of Curvature
        00460076|FD|1||KeratometricPower|Keratometric Power
        00460077|FD|1||KeratometricAxis|Keratometric Axis
        00460080|SQ|1||FlatKeratometricAxisSequence|Flat Keratometric Axis Sequence
        00460092|CS|1||BackgroundColor|Background Color
        00460094|CS|1||Optotype|Optotype
        00460095|CS|1||OptotypePresentation|Optotype Presentation
        00460097|SQ|1||SubjectiveRefractionRightEyeSequence|Subjective Refraction Right Eye Sequence
        00460098|SQ|1||SubjectiveRefractionLeftEyeSequence|Subjective Refraction Left Eye Sequence
        00460100|SQ|1||AddNearSequence|Add Near Sequence
        00460101|SQ|1||AddIntermediateSequence|Add Intermediate Sequence
        00460102|SQ|1||AddOtherSequence|Add Other Sequence
        00460104|FD|1||AddPower|Add Power
        00460106|FD|1||ViewingDistance|Viewing Distance
        00460110|SQ|1||CorneaMeasurementsSequence|Cornea Measurements Sequence
        00460111|SQ|1||SourceOfCorneaMeasurementDataCodeSequence|Source of Cornea Measurement Data Code Sequence
        00460112|SQ|1||SteepCornealAxisSequence|Steep Corneal Axis Sequence
        00460113|SQ|1||FlatCornealAxisSequence|Flat Corneal Axis Sequence
        00460114|FD|1||CornealPower|Corneal Power
        00460115|FD|1||CornealAxis|Corneal Axis
        00460116|SQ|1||CorneaMeasurementMethodCodeSequence|Cornea Measurement Method Code Sequence
        00460117|FL|1||RefractiveIndexOfCornea|Refractive Index of Cornea
        00460118|FL|1||RefractiveIndexOfAqueousHumor|Refractive Index of Aqueous Humor
        00460121|SQ|1||VisualAcuityTypeCodeSequence|Visual Acuity Type Code Sequence
        00460122|SQ|1||VisualAcuityRightEyeSequence|Visual Acuity Right Eye Sequence
        00460123|SQ|1||VisualAcuityLeftEyeSequence|Visual Acuity Left Eye Sequence
        00460124|SQ|1||VisualAcuityBothEyesOpenSequence|Visual Acuity Both Eyes Open Sequence
        00460125|CS|1||ViewingDistanceType|Viewing Distance Type
        00460135|SS|2||VisualAcuityModifiers|Visual Acuity Modifiers
        00460137|FD|1||DecimalVisualAcuity|Decimal Visual Acuity
        00460139|LO|1||OptotypeDetailedDefinition|Optotype Detailed Definition
        00460145|SQ|1||ReferencedRefractiveMeasurementsSequence|Referenced Refractive Measurements Sequence
        00460146|FD|1||SpherePower|Sphere Power
        00460147|FD|1||CylinderPower|Cylinder Power
        00460201|CS|1||CornealTopographySurface|Corneal Topography Surface
        00460202|FL|2||CornealVertexLocation|Corneal Vertex Location
        00460203|FL|1||PupilCentroidXCoordinate|Pupil Centroid X-Coordinate
        00460204|FL|1||PupilCentroidYCoordinate|Pupil Centroid Y-Coordinate
        00460205|FL|1||EquivalentPupilRadius|Equivalent Pupil Radius
        00460207|SQ|1||CornealTopographyMapTypeCodeSequence|Corneal Topography Map Type Code Sequence
        00460208|IS|2-2n||VerticesOfTheOutlineOfPupil|Vertices of the Outline of Pupil
        00460210|SQ|1||CornealTopographyMappingNormalsSequence|Corneal Topography Mapping Normals Sequence
        00460211|SQ|1||MaximumCornealCurvatureSequence|Maximum Corneal Curvature Sequence
        00460212|FL|1||MaximumCornealCurvature|Maximum Corneal Curvature
        00460213|FL|2||MaximumCornealCurvatureLocation|Maximum Corneal Curvature Location
        00460215|SQ|1||MinimumKeratometricSequence|Minimum Keratometric Sequence
        00460218|SQ|1||SimulatedKeratometricCylinderSequence|Simulated Keratometric Cylinder Sequence
        00460220|FL|1||AverageCornealPower|Average Corneal Power
        00460224|FL|1||CornealISValue|Corneal I-S Value
        00460227|FL|1||AnalyzedArea|Analyzed Area
        00460230|FL|1||SurfaceRegularityIndex|Surface Regularity Index
        00460232|FL|1||SurfaceAsymmetryIndex|Surface Asymmetry Index
        00460234|FL|1||CornealEccentricityIndex|Corneal Eccentricity Index
        00460236|FL|1||KeratoconusPredictionIndex|Keratoconus Prediction Index
        00460238|FL|1||DecimalPotentialVisualAcuity|Decimal Potential Visual Acuity
        00460242|CS|1||CornealTopographyMapQualityEvaluation|Corneal Topography Map Quality Evaluation
        00460244|SQ|1||SourceImageCornealProcessedDataSequence|Source Image Corneal Processed Data Sequence
        00460247|FL|3||CornealPointLocation|Corneal Point Location
        00460248|CS|1||CornealPointEstimated|Corneal Point Estimated
        00460249|FL|1||AxialPower|Axial Power
        00460250|FL|1||TangentialPower|Tangential Power
        00460251|FL|1||RefractivePower|Refractive Power
        00460252|FL|1||RelativeElevation|Relative Elevation
        00460253|FL|1||CornealWavefront|Corneal Wavefront
        00480001|FL|1||ImagedVolumeWidth|Imaged Volume Width
        00480002|FL|1||ImagedVolumeHeight|Imaged Volume Height
        00480003|FL|1||ImagedVolumeDepth|Imaged Volume Depth
        00480006|UL|1||TotalPixelMatrixColumns|Total Pixel Matrix Columns
        00480007|UL|1||TotalPixelMatrixRows|Total Pixel Matrix Rows
        00480008|SQ|1||TotalPixelMatrixOriginSequence|Total Pixel Matrix Origin Sequence
        00480010|CS|1||SpecimenLabelInImage|Specimen Label in Image
        00480011|CS|1||FocusMethod|Focus Method
        00480012|CS|1||ExtendedDepthOfField|Extended Depth of Field
        00480013|US|1||NumberOfFocalPlanes|Number of Focal Planes
        00480014|FL|1||DistanceBetweenFocalPlanes|Distance Between Focal Planes
        00480015|US|3||RecommendedAbsentPixelCIELabValue|Recommended Absent Pixel CIELab Value
        00480100|SQ|1||IlluminatorTypeCodeSequence|Illuminator Type Code Sequence
        00480102|DS|6||ImageOrientationSlide|Image Orientation (Slide)
        00480105|SQ|1||OpticalPathSequence|Optical Path Sequence
        00480106|SH|1||OpticalPathIdentifier|Optical Path Identifier
        00480107|ST|1||OpticalPathDescription|Optical Path Description
        00480108|SQ|1||IlluminationColorCodeSequence|Illumination Color Code Sequence
        00480110|SQ|1||SpecimenReferenceSequence|Specimen Reference Sequence
        00480111|DS|1||CondenserLensPower|Condenser Lens Power
        00480112|DS|1||ObjectiveLensPower|Objective Lens Power
        00480113|DS|1||ObjectiveLensNumericalAperture|Objective Lens Numerical Aperture
        00480114|CS|1||ConfocalMode|Confocal Mode
        00480115|CS|1||TissueLocation|Tissue Location
        00480116|SQ|1||ConfocalMicroscopyImageFrameTypeSequence|Confocal Microscopy Image Frame Type Sequence
        00480117|FD|1||ImageAcquisitionDepth|Image Acquisition Depth
        00480120|SQ|1||PaletteColorLookupTableSequence|Palette Color Lookup Table Sequence
        00480200|SQ|1|R|ReferencedImageNavigationSequence|Referenced Image Navigation Sequence
        00480201|US|2|R|TopLeftHandCornerOfLocalizerArea|Top Left Hand Corner of Localizer Area
        00480202|US|2|R|BottomRightHandCornerOfLocalizerArea|Bottom Right Hand Corner of Localizer Area
        00480207|SQ|1||OpticalPathIdentificationSequence|Optical Path Identification Sequence
        0048021A|SQ|1||PlanePositionSlideSequence|Plane Position (Slide) Sequence
        0048021E|SL|1||ColumnPositionInTotalImagePixelMatrix|Column Position In Total Image Pixel Matrix
        0048021F|SL|1||RowPositionInTotalImagePixelMatrix|Row Position In Total Image Pixel Matrix
        00480301|CS|1||PixelOriginInterpretation|Pixel Origin Interpretation
        00480302|UL|1||NumberOfOpticalPaths|Number of Optical Paths
        00480303|UL|1||TotalPixelMatrixFocalPlanes|Total Pixel Matrix Focal Planes
        00480304|CS|1||TilesOverlap|Tiles Overlap
        00500004|CS|1||CalibrationImage|Calibration Image
        00500010|SQ|1||DeviceSequence|Device Sequence
        00500012|SQ|1||ContainerComponentTypeCodeSequence|Container Component Type Code Sequence
        00500013|FD|1||ContainerComponentThickness|Container Component Thickness
        00500014|DS|1||DeviceLength|Device Length
        00500015|FD|1||ContainerComponentWidth|Container Component Width
        00500016|DS|1||DeviceDiameter|Device Diameter
        00500017|CS|1||DeviceDiameterUnits|Device Diameter Units
        00500018|DS|1||DeviceVolume|Device Volume
        00500019|DS|1||InterMarkerDistance|Inter-Marker Distance
        0050001A|CS|1||ContainerComponentMaterial|Container Component Material
        0050001B|LO|1||ContainerComponentID|Container Component ID
        0050001C|FD|1||ContainerComponentLength|Container Component Length
        0050001D|FD|1||ContainerComponentDiameter|Container Component Diameter
        0050001E|LO|1||ContainerComponentDescription|Container Component Description
        00500020|LO|1||DeviceDescription|Device Description
        00500021|ST|1||LongDeviceDescription|Long Device Description
        00520001|FL|1||ContrastBolusIngredientPercentByVolume|Contrast/Bolus Ingredient Percent by Volume
        00520002|FD|1||OCTFocalDistance|OCT Focal Distance
        00520003|FD|1||BeamSpotSize|Beam Spot Size
        00520004|FD|1||EffectiveRefractiveIndex|Effective Refractive Index
        00520006|CS|1||OCTAcquisitionDomain|OCT Acquisition Domain
        00520007|FD|1||OCTOpticalCenterWavelength|OCT Optical Center Wavelength
        00520008|FD|1||AxialResolution|Axial Resolution
        00520009|FD|1||RangingDepth|Ranging Depth
        00520011|FD|1||ALineRate|A-line Rate
        00520012|US|1||ALinesPerFrame|A-lines Per Frame
        00520013|FD|1||CatheterRotationalRate|Catheter Rotational Rate
        00520014|FD|1||ALinePixelSpacing|A-line Pixel Spacing
        00520016|SQ|1||ModeOfPercutaneousAccessSequence|Mode of Percutaneous Access Sequence
        00520025|SQ|1||IntravascularOCTFrameTypeSequence|Intravascular OCT Frame Type Sequence
        00520026|CS|1||OCTZOffsetApplied|OCT Z Offset Applied
        00520027|SQ|1||IntravascularFrameContentSequence|Intravascular Frame Content Sequence
        00520028|FD|1||IntravascularLongitudinalDistance|Intravascular Longitudinal Distance
        00520029|SQ|1||IntravascularOCTFrameContentSequence|Intravascular OCT Frame Content Sequence
        00520030|SS|1||OCTZOffsetCorrection|OCT Z Offset Correction
        00520031|CS|1||CatheterDirectionOfRotation|Catheter Direction of Rotation
        00520033|FD|1||SeamLineLocation|Seam Line Location
        00520034|FD|1||FirstALineLocation|First A-line Location
        00520036|US|1||SeamLineIndex|Seam Line Index
        00520038|US|1||NumberOfPaddedALines|Number of Padded A-lines
        00520039|CS|1||InterpolationType|Interpolation Type
        0052003A|CS|1||RefractiveIndexApplied|Refractive Index Applied
        00540010|US|1-n||EnergyWindowVector|Energy Window Vector
        00540011|US|1||NumberOfEnergyWindows|Number of Energy Windows
        00540012|SQ|1||EnergyWindowInformationSequence|Energy Window Information Sequence
        00540013|SQ|1||EnergyWindowRangeSequence|Energy Window Range Sequence
        00540014|DS|1||EnergyWindowLowerLimit|Energy Window Lower Limit
        00540015|DS|1||EnergyWindowUpperLimit|Energy Window Upper Limit
        00540016|SQ|1||RadiopharmaceuticalInformationSequence|Radiopharmaceutical Information Sequence
        00540017|IS|1||ResidualSyringeCounts|Residual Syringe Counts
        00540018|SH|1||EnergyWindowName|Energy Window Name
        00540020|US|1-n||DetectorVector|Detector Vector
        00540021|US|1||NumberOfDetectors|Number of Detectors
        00540022|SQ|1||DetectorInformationSequence|Detector Information Sequence
        00540030|US|1-n||PhaseVector|Phase Vector
        00540031|US|1||NumberOfPhases|Number of Phases
        00540032|SQ|1||PhaseInformationSequence|Phase Information Sequence
        00540033|US|1||NumberOfFramesInPhase|Number of Frames in Phase
        00540036|IS|1||PhaseDelay|Phase Delay
        00540038|IS|1||PauseBetweenFrames|Pause Between Frames
        00540039|CS|1||PhaseDescription|Phase Description
        00540050|US|1-n||RotationVector|Rotation Vector
        00540051|US|1||NumberOfRotations|Number of Rotations
        00540052|SQ|1||RotationInformationSequence|Rotation Information Sequence
        00540053|US|1||NumberOfFramesInRotation|Number of Frames in Rotation
        00540060|US|1-n||RRIntervalVector|R-R Interval Vector
        00540061|US|1||NumberOfRRIntervals|Number of R-R Intervals
        00540062|SQ|1||GatedInformationSequence|Gated Information Sequence
        00540063|SQ|1||DataInformationSequence|Data Information Sequence
        00540070|US|1-n||TimeSlotVector|Time Slot Vector
        00540071|US|1||NumberOfTimeSlots|Number of Time Slots
        00540072|SQ|1||TimeSlotInformationSequence|Time Slot Information Sequence
        00540073|DS|1||TimeSlotTime|Time Slot Time
        00540080|US|1-n||SliceVector|Slice Vector
        00540081|US|1||NumberOfSlices|Number of Slices
        00540090|US|1-n||AngularViewVector|Angular View Vector
        00540100|US|1-n||TimeSliceVector|Time Slice Vector
        00540101|US|1||NumberOfTimeSlices|Number of Time Slices
        00540200|DS|1||StartAngle|Start Angle
        00540202|CS|1||TypeOfDetectorMotion|Type of Detector Motion
        00540210|IS|1-n||TriggerVector|Trigger Vector
        00540211|US|1||NumberOfTriggersInPhase|Number of Triggers in Phase
        00540220|SQ|1||ViewCodeSequence|View Code Sequence
        00540222|SQ|1||ViewModifierCodeSequence|View Modifier Code Sequence
        00540300|SQ|1||RadionuclideCodeSequence|Radionuclide Code Sequence
        00540302|SQ|1||AdministrationRouteCodeSequence|Administration Route Code Sequence
        00540304|SQ|1||RadiopharmaceuticalCodeSequence|Radiopharmaceutical Code Sequence
        00540306|SQ|1||CalibrationDataSequence|Calibration Data Sequence
        00540308|US|1||EnergyWindowNumber|Energy Window Number
        00540400|SH|1||ImageID|Image ID
        00540410|SQ|1||PatientOrientationCodeSequence|Patient Orientation Code Sequence
        00540412|SQ|1||PatientOrientationModifierCodeSequence|Patient Orientation Modifier Code Sequence
        00540414|SQ|1||PatientGantryRelationshipCodeSequence|Patient Gantry Relationship Code Sequence
        00540500|CS|1||SliceProgressionDirection|Slice Progression Direction
        00540501|CS|1||ScanProgressionDirection|Scan Progression Direction
        00541000|CS|2||SeriesType|Series Type
        00541001|CS|1||Units|Units
        00541002|CS|1||CountsSource|Counts Source
        00541004|CS|1||ReprojectionMethod|Reprojection Method
        00541006|CS|1||SUVType|SUV Type
        00541100|CS|1||RandomsCorrectionMethod|Randoms Correction Method
        00541101|LO|1||AttenuationCorrectionMethod|Attenuation Correction Method
        00541102|CS|1||DecayCorrection|Decay Correction
        00541103|LO|1||ReconstructionMethod|Reconstruction Method
        00541104|LO|1||DetectorLinesOfResponseUsed|Detector Lines of Response Used
        00541105|LO|1||ScatterCorrectionMethod|Scatter Correction Method
        00541200|DS|1||AxialAcceptance|Axial Acceptance
        00541201|IS|2||AxialMash|Axial Mash
        00541202|IS|1||TransverseMash|Transverse Mash
        00541203|DS|2||DetectorElementSize|Detector Element Size
        00541210|DS|1||CoincidenceWindowWidth|Coincidence Window Width
        00541220|CS|1-n||SecondaryCountsType|Secondary Counts Type
        00541300|DS|1||FrameReferenceTime|Frame Reference Time
        00541310|IS|1||PrimaryPromptsCountsAccumulated|Primary (Prompts) Counts Accumulated
        00541311|IS|1-n||SecondaryCountsAccumulated|Secondary Counts Accumulated
        00541320|DS|1||SliceSensitivityFactor|Slice Sensitivity Factor
        00541321|DS|1||DecayFactor|Decay Factor
        00541322|DS|1||DoseCalibrationFactor|Dose Calibration Factor
        00541323|DS|1||ScatterFractionFactor|Scatter Fraction Factor
        00541324|DS|1||DeadTimeFactor|Dead Time Factor
        00541330|US|1||ImageIndex|Image Index
        00541400|CS|1-n|R|CountsIncluded|Counts Included
        00541401|CS|1|R|DeadTimeCorrectionFlag|Dead Time Correction Flag
        00603000|SQ|1||HistogramSequence|Histogram Sequence
        00603002|US|1||HistogramNumberOfBins|Histogram Number of Bins
        00603004|US or SS|1||HistogramFirstBinValue|Histogram First Bin Value
        00603006|US or SS|1||HistogramLastBinValue|Histogram Last Bin Value
        00603008|US|1||HistogramBinWidth|Histogram Bin Width
        00603010|LO|1||HistogramExplanation|Histogram Explanation
        00603020|UL|1-n||HistogramData|Histogram Data
        00620001|CS|1||SegmentationType|Segmentation Type
        00620002|SQ|1||SegmentSequence|Segment Sequence
        00620003|SQ|1||SegmentedPropertyCategoryCodeSequence|Segmented Property Category Code Sequence
        00620004|US|1||SegmentNumber|Segment Number
        00620005|LO|1||SegmentLabel|Segment Label
        00620006|ST|1||SegmentDescription|Segment Description
        00620007|SQ|1||SegmentationAlgorithmIdentificationSequence|Segmentation Algorithm Identification Sequence
        00620008|CS|1||SegmentAlgorithmType|Segment Algorithm Type
        00620009|LO|1-n||SegmentAlgorithmName|Segment Algorithm Name
        0062000A|SQ|1||SegmentIdentificationSequence|Segment Identification Sequence
        0062000B|US|1-n||ReferencedSegmentNumber|Referenced Segment Number
        0062000C|US|1||RecommendedDisplayGrayscaleValue|Recommended Display Grayscale Value
        0062000D|US|3||RecommendedDisplayCIELabValue|Recommended Display CIELab Value
        0062000E|US|1||MaximumFractionalValue|Maximum Fractional Value
        0062000F|SQ|1||SegmentedPropertyTypeCodeSequence|Segmented Property Type Code Sequence
        00620010|CS|1||SegmentationFractionalType|Segmentation Fractional Type
        00620011|SQ|1||SegmentedPropertyTypeModifierCodeSequence|Segmented Property Type Modifier Code Sequence
        00620012|SQ|1||UsedSegmentsSequence|Used Segments Sequence
        00620013|CS|1||SegmentsOverlap|Segments Overlap
        00620020|UT|1||TrackingID|Tracking ID
        00620021|UI|1||TrackingUID|Tracking UID
        00640002|SQ|1||DeformableRegistrationSequence|Deformable Registration Sequence
        00640003|UI|1||SourceFrameOfReferenceUID|Source Frame of Reference UID
        00640005|SQ|1||DeformableRegistrationGridSequence|Deformable Registration Grid Sequence
        00640007|UL|3||GridDimensions|Grid Dimensions
        00640008|FD|3||GridResolution|Grid Resolution
        00640009|OF|1||VectorGridData|Vector Grid Data
        0064000F|SQ|1||PreDeformationMatrixRegistrationSequence|Pre Deformation Matrix Registration Sequence
        00640010|SQ|1||PostDeformationMatrixRegistrationSequence|Post Deformation Matrix Registration Sequence
        00660001|UL|1||NumberOfSurfaces|Number of Surfaces
        00660002|SQ|1||SurfaceSequence|Surface Sequence
        00660003|UL|1||SurfaceNumber|Surface Number
        00660004|LT|1||SurfaceComments|Surface Comments
        00660005|FL|1||SurfaceOffset|Surface Offset
        00660009|CS|1||SurfaceProcessing|Surface Processing
        0066000A|FL|1||SurfaceProcessingRatio|Surface Processing Ratio
        0066000B|LO|1||SurfaceProcessingDescription|Surface Processing Description
        0066000C|FL|1||RecommendedPresentationOpacity|Recommended Presentation Opacity
        0066000D|CS|1||RecommendedPresentationType|Recommended Presentation Type
        0066000E|CS|1||FiniteVolume|Finite Volume
        00660010|CS|1||Manifold|Manifold
        00660011|SQ|1||SurfacePointsSequence|Surface Points Sequence
        00660012|SQ|1||SurfacePointsNormalsSequence|Surface Points Normals Sequence
        00660013|SQ|1||SurfaceMeshPrimitivesSequence|Surface Mesh Primitives Sequence
        00660015|UL|1||NumberOfSurfacePoints|Number of Surface Points
        00660016|OF|1||PointCoordinatesData|Point Coordinates Data
        00660017|FL|3||PointPositionAccuracy|Point Position Accuracy
        00660018|FL|1||MeanPointDistance|Mean Point Distance
        00660019|FL|1||MaximumPointDistance|Maximum Point Distance
        0066001A|FL|6||PointsBoundingBoxCoordinates|Points Bounding Box Coordinates
        0066001B|FL|3||AxisOfRotation|Axis of Rotation
        0066001C|FL|3||CenterOfRotation|Center of Rotation
        0066001E|UL|1||NumberOfVectors|Number of Vectors
        0066001F|US|1||VectorDimensionality|Vector Dimensionality
        00660020|FL|1-n||VectorAccuracy|Vector Accuracy
        00660021|OF|1||VectorCoordinateData|Vector Coordinate Data
        00660022|OD|1||DoublePointCoordinatesData|Double Point Coordinates Data
        00660023|OW|1|R|TrianglePointIndexList|Triangle Point Index List
        00660024|OW|1|R|EdgePointIndexList|Edge Point Index List
        00660025|OW|1|R|VertexPointIndexList|Vertex Point Index List
        00660026|SQ|1||TriangleStripSequence|Triangle Strip Sequence
        00660027|SQ|1||TriangleFanSequence|Triangle Fan Sequence
        00660028|SQ|1||LineSequence|Line Sequence
        00660029|OW|1|R|PrimitivePointIndexList|Primitive Point Index List
        0066002A|UL|1||SurfaceCount|Surface Count
        0066002B|SQ|1||ReferencedSurfaceSequence|Referenced Surface Sequence
        0066002C|UL|1||ReferencedSurfaceNumber|Referenced Surface Number
        0066002D|SQ|1||SegmentSurfaceGenerationAlgorithmIdentificationSequence|Segment Surface Generation Algorithm Identification Sequence
        0066002E|SQ|1||SegmentSurfaceSourceInstanceSequence|Segment Surface Source Instance Sequence
        0066002F|SQ|1||AlgorithmFamilyCodeSequence|Algorithm Family Code Sequence
        00660030|SQ|1||AlgorithmNameCodeSequence|Algorithm Name Code Sequence
        00660031|LO|1||AlgorithmVersion|Algorithm Version
        00660032|LT|1||AlgorithmParameters|Algorithm Parameters
        00660034|SQ|1||FacetSequence|Facet Sequence
        00660035|SQ|1||SurfaceProcessingAlgorithmIdentificationSequence|Surface Processing Algorithm Identification Sequence
        00660036|LO|1||AlgorithmName|Algorithm Name
        00660037|FL|1||RecommendedPointRadius|Recommended Point Radius
        00660038|FL|1||RecommendedLineThickness|Recommended Line Thickness
        00660040|OL|1||LongPrimitivePointIndexList|Long Primitive Point Index List
        00660041|OL|1||LongTrianglePointIndexList|Long Triangle Point Index List
        00660042|OL|1||LongEdgePointIndexList|Long Edge Point Index List
        00660043|OL|1||LongVertexPointIndexList|Long Vertex Point Index List
        00660101|SQ|1||TrackSetSequence|Track Set Sequence
        00660102|SQ|1||TrackSequence|Track Sequence
        00660103|OW|1||RecommendedDisplayCIELabValueList|Recommended Display CIELab Value List
        00660104|SQ|1||TrackingAlgorithmIdentificationSequence|Tracking Algorithm Identification Sequence
        00660105|UL|1||TrackSetNumber|Track Set Number
        00660106|LO|1||TrackSetLabel|Track Set Label
        00660107|UT|1||TrackSetDescription|Track Set Description
        00660108|SQ|1||TrackSetAnatomicalTypeCodeSequence|Track Set Anatomical Type Code Sequence
        00660121|SQ|1||MeasurementsSequence|Measurements Sequence
        00660124|SQ|1||TrackSetStatisticsSequence|Track Set Statistics Sequence
        00660125|OF|1||FloatingPointValues|Floating Point Values
        00660129|OL|1||TrackPointIndexList|Track Point Index List
        00660130|SQ|1||TrackStatisticsSequence|Track Statistics Sequence
        00660132|SQ|1||MeasurementValuesSequence|Measurement Values Sequence
        00660133|SQ|1||DiffusionAcquisitionCodeSequence|Diffusion Acquisition Code Sequence
        00660134|SQ|1||DiffusionModelCodeSequence|Diffusion Model Code Sequence
        00686210|LO|1||ImplantSize|Implant Size
        00686221|LO|1||ImplantTemplateVersion|Implant Template Version
        00686222|SQ|1||ReplacedImplantTemplateSequence|Replaced Implant Template Sequence
        00686223|CS|1||ImplantType|Implant Type
        00686224|SQ|1||DerivationImplantTemplateSequence|Derivation Implant Template Sequence
        00686225|SQ|1||OriginalImplantTemplateSequence|Original Implant Template Sequence
        00686226|DT|1||EffectiveDateTime|Effective DateTime
        00686230|SQ|1||ImplantTargetAnatomySequence|Implant Target Anatomy Sequence
        00686260|SQ|1||InformationFromManufacturerSequence|Information From Manufacturer Sequence
        00686265|SQ|1||NotificationFromManufacturerSequence|Notification From Manufacturer Sequence
        00686270|DT|1||InformationIssueDateTime|Information Issue DateTime
        00686280|ST|1||InformationSummary|Information Summary
        006862A0|SQ|1||ImplantRegulatoryDisapprovalCodeSequence|Implant Regulatory Disapproval Code Sequence
        006862A5|FD|1||OverallTemplateSpatialTolerance|Overall Template Spatial Tolerance
        006862C0|SQ|1||HPGLDocumentSequence|HPGL Document Sequence
        006862D0|US|1||HPGLDocumentID|HPGL Document ID
        006862D5|LO|1||HPGLDocumentLabel|HPGL Document Label
        006862E0|SQ|1||ViewOrientationCodeSequence|View Orientation Code Sequence
        006862F0|SQ|1||ViewOrientationModifierCodeSequence|View Orientation Modifier Code Sequence
        006862F2|FD|1||HPGLDocumentScaling|HPGL Document Scaling
        00686300|OB|1||HPGLDocument|HPGL Document
        00686310|US|1||HPGLContourPenNumber|HPGL Contour Pen Number
        00686320|SQ|1||HPGLPenSequence|HPGL Pen Sequence
        00686330|US|1||HPGLPenNumber|HPGL Pen Number
        00686340|LO|1||HPGLPenLabel|HPGL Pen Label
        00686345|ST|1||HPGLPenDescription|HPGL Pen Description
        00686346|FD|2||RecommendedRotationPoint|Recommended Rotation Point
        00686347|FD|4||BoundingRectangle|Bounding Rectangle
        00686350|US|1-n||ImplantTemplate3DModelSurfaceNumber|Implant Template 3D Model Surface Number
        00686360|SQ|1||SurfaceModelDescriptionSequence|Surface Model Description Sequence
        00686380|LO|1||SurfaceModelLabel|Surface Model Label
        00686390|FD|1||SurfaceModelScalingFactor|Surface Model Scaling Factor
        006863A0|SQ|1||MaterialsCodeSequence|Materials Code Sequence
        006863A4|SQ|1||CoatingMaterialsCodeSequence|Coating Materials Code Sequence
        006863A8|SQ|1||ImplantTypeCodeSequence|Implant Type Code Sequence
        006863AC|SQ|1||FixationMethodCodeSequence|Fixation Method Code Sequence
        006863B0|SQ|1||MatingFeatureSetsSequence|Mating Feature Sets Sequence
        006863C0|US|1||MatingFeatureSetID|Mating Feature Set ID
        006863D0|LO|1||MatingFeatureSetLabel|Mating Feature Set Label
        006863E0|SQ|1||MatingFeatureSequence|Mating Feature Sequence
        006863F0|US|1||MatingFeatureID|Mating Feature ID
        00686400|SQ|1||MatingFeatureDegreeOfFreedomSequence|Mating Feature Degree of Freedom Sequence
        00686410|US|1||DegreeOfFreedomID|Degree of Freedom ID
        00686420|CS|1||DegreeOfFreedomType|Degree of Freedom Type
        00686430|SQ|1||TwoDMatingFeatureCoordinatesSequence|2D Mating Feature Coordinates Sequence
        00686440|US|1||ReferencedHPGLDocumentID|Referenced HPGL Document ID
        00686450|FD|2||TwoDMatingPoint|2D Mating Point
        00686460|FD|4||TwoDMatingAxes|2D Mating Axes
        00686470|SQ|1||TwoDDegreeOfFreedomSequence|2D Degree of Freedom Sequence
        00686490|FD|3||ThreeDDegreeOfFreedomAxis|3D Degree of Freedom Axis
        006864A0|FD|2||RangeOfFreedom|Range of Freedom
        006864C0|FD|3||ThreeDMatingPoint|3D Mating Point
        006864D0|FD|9||ThreeDMatingAxes|3D Mating Axes
        006864F0|FD|3||TwoDDegreeOfFreedomAxis|2D Degree of Freedom Axis
        00686500|SQ|1||PlanningLandmarkPointSequence|Planning Landmark Point Sequence
        00686510|SQ|1||PlanningLandmarkLineSequence|Planning Landmark Line Sequence
        00686520|SQ|1||PlanningLandmarkPlaneSequence|Planning Landmark Plane Sequence
        00686530|US|1||PlanningLandmarkID|Planning Landmark ID
        00686540|LO|1||PlanningLandmarkDescription|Planning Landmark Description
        00686545|SQ|1||PlanningLandmarkIdentificationCodeSequence|Planning Landmark Identification Code Sequence
        00686550|SQ|1||TwoDPointCoordinatesSequence|2D Point Coordinates Sequence
        00686560|FD|2||TwoDPointCoordinates|2D Point Coordinates
        00686590|FD|3||ThreeDPointCoordinates|3D Point Coordinates
        006865A0|SQ|1||TwoDLineCoordinatesSequence|2D Line Coordinates Sequence
        006865B0|FD|4||TwoDLineCoordinates|2D Line Coordinates
        006865D0|FD|6||ThreeDLineCoordinates|3D Line Coordinates
        006865E0|SQ|1||TwoDPlaneCoordinatesSequence|2D Plane Coordinates Sequence
        006865F0|FD|4||TwoDPlaneIntersection|2D Plane Intersection
        00686610|FD|3||ThreeDPlaneOrigin|3D Plane Origin
        00686620|FD|3||ThreeDPlaneNormal|3D Plane Normal
        00687001|CS|1||ModelModification|Model Modification
        00687002|CS|1||ModelMirroring|Model Mirroring
        00687003|SQ|1||ModelUsageCodeSequence|Model Usage Code Sequence
        00687004|UI|1||ModelGroupUID|Model Group UID
        00687005|UR|1||RelativeURIReferenceWithinEncapsulatedDocument|Relative URI Reference Within Encapsulated Document
        006A0001|CS|1||AnnotationCoordinateType|Annotation Coordinate Type
        006A0002|SQ|1||AnnotationGroupSequence|Annotation Group Sequence
        006A0003|UI|1||AnnotationGroupUID|Annotation Group UID
        006A0005|LO|1||AnnotationGroupLabel|Annotation Group Label
        006A0006|UT|1||AnnotationGroupDescription|Annotation Group Description
        006A0007|CS|1||AnnotationGroupGenerationType|Annotation Group Generation Type
        006A0008|SQ|1||AnnotationGroupAlgorithmIdentificationSequence|Annotation Group Algorithm Identification Sequence
        006A0009|SQ|1||AnnotationPropertyCategoryCodeSequence|Annotation Property Category Code Sequence
        006A000A|SQ|1||AnnotationPropertyTypeCodeSequence|Annotation Property Type Code Sequence
        006A000B|SQ|1||AnnotationPropertyTypeModifierCodeSequence|Annotation Property Type Modifier Code Sequence
        006A000C|UL|1||NumberOfAnnotations|Number of Annotations
        006A000D|CS|1||AnnotationAppliesToAllOpticalPaths|Annotation Applies to All Optical Paths
        006A000E|SH|1-n||ReferencedOpticalPathIdentifier|Referenced Optical Path Identifier
        006A000F|CS|1||AnnotationAppliesToAllZPlanes|Annotation Applies to All Z Planes
        006A0010|FD|1-n||CommonZCoordinateValue|Common Z Coordinate Value
        006A0011|OL|1||AnnotationIndexList|Annotation Index List
        00700001|SQ|1||GraphicAnnotationSequence|Graphic Annotation Sequence
        00700002|CS|1||GraphicLayer|Graphic Layer
        00700003|CS|1||BoundingBoxAnnotationUnits|Bounding Box Annotation Units
        00700004|CS|1||AnchorPointAnnotationUnits|Anchor Point Annotation Units
        00700005|CS|1||GraphicAnnotationUnits|Graphic Annotation Units
        00700006|ST|1||UnformattedTextValue|Unformatted Text Value
        00700008|SQ|1||TextObjectSequence|Text Object Sequence
        00700009|SQ|1||GraphicObjectSequence|Graphic Object Sequence
        00700010|FL|2||BoundingBoxTopLeftHandCorner|Bounding Box Top Left Hand Corner
        00700011|FL|2||BoundingBoxBottomRightHandCorner|Bounding Box Bottom Right Hand Corner
        00700012|CS|1||BoundingBoxTextHorizontalJustification|Bounding Box Text Horizontal Justification
        00700014|FL|2||AnchorPoint|Anchor Point
        00700015|CS|1||AnchorPointVisibility|Anchor Point Visibility
        00700020|US|1||GraphicDimensions|Graphic Dimensions
        00700021|US|1||NumberOfGraphicPoints|Number of Graphic Points
        00700022|FL|2-n||GraphicData|Graphic Data
        00700023|CS|1||GraphicType|Graphic Type
        00700024|CS|1||GraphicFilled|Graphic Filled
        00700040|IS|1|R|ImageRotationRetired|Image Rotation (Retired)
        00700041|CS|1||ImageHorizontalFlip|Image Horizontal Flip
        00700042|US|1||ImageRotation|Image Rotation
        00700050|US|2|R|DisplayedAreaTopLeftHandCornerTrial|Displayed Area Top Left Hand Corner (Trial)
        00700051|US|2|R|DisplayedAreaBottomRightHandCornerTrial|Displayed Area Bottom Right Hand Corner (Trial)
        00700052|SL|2||DisplayedAreaTopLeftHandCorner|Displayed Area Top Left Hand Corner
        00700053|SL|2||DisplayedAreaBottomRightHandCorner|Displayed Area Bottom Right Hand Corner
        0070005A|SQ|1||DisplayedAreaSelectionSequence|Displayed Area Selection Sequence
        00700060|SQ|1||GraphicLayerSequence|Graphic Layer Sequence
        00700062|IS|1||GraphicLayerOrder|Graphic Layer Order
        00700066|US|1||GraphicLayerRecommendedDisplayGrayscaleValue|Graphic Layer Recommended Display Grayscale Value
        00700067|US|3|R|GraphicLayerRecommendedDisplayRGBValue|Graphic Layer Recommended Display RGB Value
        00700068|LO|1||GraphicLayerDescription|Graphic Layer Description
        00700080|CS|1||ContentLabel|Content Label
        00700081|LO|1||ContentDescription|Content Description
        00700082|DA|1||PresentationCreationDate|Presentation Creation Date
        00700083|TM|1||PresentationCreationTime|Presentation Creation Time
        00700084|PN|1||ContentCreatorName|Content Creator's Name
        00700086|SQ|1||ContentCreatorIdentificationCodeSequence|Content Creator's Identification Code Sequence
        00700087|SQ|1||AlternateContentDescriptionSequence|Alternate Content Description Sequence
        00700100|CS|1||PresentationSizeMode|Presentation Size Mode
        00700101|DS|2||PresentationPixelSpacing|Presentation Pixel Spacing
        00700102|IS|2||PresentationPixelAspectRatio|Presentation Pixel Aspect Ratio
        00700103|FL|1||PresentationPixelMagnificationRatio|Presentation Pixel Magnification Ratio
        00700207|LO|1||GraphicGroupLabel|Graphic Group Label
        00700208|ST|1||GraphicGroupDescription|Graphic Group Description
        00700209|SQ|1||CompoundGraphicSequence|Compound Graphic Sequence
        00700226|UL|1||CompoundGraphicInstanceID|Compound Graphic Instance ID
        00700227|LO|1||FontName|Font Name
        00700228|CS|1||FontNameType|Font Name Type
        00700229|LO|1||CSSFontName|CSS Font Name
        00700230|FD|1||RotationAngle|Rotation Angle
        00700231|SQ|1||TextStyleSequence|Text Style Sequence
        00700232|SQ|1||LineStyleSequence|Line Style Sequence
        00700233|SQ|1||FillStyleSequence|Fill Style Sequence
        00700234|SQ|1||GraphicGroupSequence|Graphic Group Sequence
        00700241|US|3||TextColorCIELabValue|Text Color CIELab Value
        00700242|CS|1||HorizontalAlignment|Horizontal Alignment
        00700243|CS|1||VerticalAlignment|Vertical Alignment
        00700244|CS|1||ShadowStyle|Shadow Style
        00700245|FL|1||ShadowOffsetX|Shadow Offset X
        00700246|FL|1||ShadowOffsetY|Shadow Offset Y
        00700247|US|3||ShadowColorCIELabValue|Shadow Color CIELab Value
        00700248|CS|1||Underlined|Underlined
        00700249|CS|1||Bold|Bold
        00700250|CS|1||Italic|Italic
        00700251|US|3||PatternOnColorCIELabValue|Pattern On Color CIELab Value
        00700252|US|3||PatternOffColorCIELabValue|Pattern Off Color CIELab Value
        00700253|FL|1||LineThickness|Line Thickness
        00700254|CS|1||LineDashingStyle|Line Dashing Style
        00700255|UL|1||LinePattern|Line Pattern
        00700256|OB|1||FillPattern|Fill Pattern
        00700257|CS|1||FillMode|Fill Mode
        00700258|FL|1||ShadowOpacity|Shadow Opacity
        00700261|FL|1||GapLength|Gap Length
        00700262|FL|1||DiameterOfVisibility|Diameter of Visibility
        00700273|FL|2||RotationPoint|Rotation Point
        00700274|CS|1||TickAlignment|Tick Alignment
        00700278|CS|1||ShowTickLabel|Show Tick Label
        00700279|CS|1||TickLabelAlignment|Tick Label Alignment
        00700282|CS|1||CompoundGraphicUnits|Compound Graphic Units
        00700284|FL|1||PatternOnOpacity|Pattern On Opacity
        00700285|FL|1||PatternOffOpacity|Pattern Off Opacity
        00700287|SQ|1||MajorTicksSequence|Major Ticks Sequence
        00700288|FL|1||TickPosition|Tick Position
        00700289|SH|1||TickLabel|Tick Label
        00700294|CS|1||CompoundGraphicType|Compound Graphic Type
        00700295|UL|1||GraphicGroupID|Graphic Group ID
        00700306|CS|1||ShapeType|Shape Type
        00700308|SQ|1||RegistrationSequence|Registration Sequence
        00700309|SQ|1||MatrixRegistrationSequence|Matrix Registration Sequence
        0070030A|SQ|1||MatrixSequence|Matrix Sequence
        0070030B|FD|16||FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix|Frame of Reference to Displayed Coordinate System Transformation Matrix
        0070030C|CS|1||FrameOfReferenceTransformationMatrixType|Frame of Reference Transformation Matrix Type
        0070030D|SQ|1||RegistrationTypeCodeSequence|Registration Type Code Sequence
        0070030F|ST|1||FiducialDescription|Fiducial Description
        00700310|SH|1||FiducialIdentifier|Fiducial Identifier
        00700311|SQ|1||FiducialIdentifierCodeSequence|Fiducial Identifier Code Sequence
        00700312|FD|1||ContourUncertaintyRadius|Contour Uncertainty Radius
        00700314|SQ|1||UsedFiducialsSequence|Used Fiducials Sequence
        00700315|SQ|1||UsedRTStructureSetROISequence|Used RT Structure Set ROI Sequence
        00700318|SQ|1||GraphicCoordinatesDataSequence|Graphic Coordinates Data Sequence
        0070031A|UI|1||FiducialUID|Fiducial UID
        0070031B|UI|1||ReferencedFiducialUID|Referenced Fiducial UID
        0070031C|SQ|1||FiducialSetSequence|Fiducial Set Sequence
        0070031E|SQ|1||FiducialSequence|Fiducial Sequence
        0070031F|SQ|1||FiducialsPropertyCategoryCodeSequence|Fiducials Property Category Code Sequence
        00700401|US|3||GraphicLayerRecommendedDisplayCIELabValue|Graphic Layer Recommended Display CIELab Value
        00700402|SQ|1||BlendingSequence|Blending Sequence
        00700403|FL|1||RelativeOpacity|Relative Opacity
        00700404|SQ|1||ReferencedSpatialRegistrationSequence|Referenced Spatial Registration Sequence
        00700405|CS|1||BlendingPosition|Blending Position
        00701101|UI|1||PresentationDisplayCollectionUID|Presentation Display Collection UID
        00701102|UI|1||PresentationSequenceCollectionUID|Presentation Sequence Collection UID
        00701103|US|1||PresentationSequencePositionIndex|Presentation Sequence Position Index
        00701104|SQ|1||RenderedImageReferenceSequence|Rendered Image Reference Sequence
        00701201|SQ|1||VolumetricPresentationStateInputSequence|Volumetric Presentation State Input Sequence
        00701202|CS|1||PresentationInputType|Presentation Input Type
        00701203|US|1||InputSequencePositionIndex|Input Sequence Position Index
        00701204|CS|1||Crop|Crop
        00701205|US|1-n||CroppingSpecificationIndex|Cropping Specification Index
        00701206|CS|1|R|CompositingMethod|Compositing Method
        00701207|US|1||VolumetricPresentationInputNumber|Volumetric Presentation Input Number
        00701208|CS|1||ImageVolumeGeometry|Image Volume Geometry
        00701209|UI|1||VolumetricPresentationInputSetUID|Volumetric Presentation Input Set UID
        0070120A|SQ|1||VolumetricPresentationInputSetSequence|Volumetric Presentation Input Set Sequence
        0070120B|CS|1||GlobalCrop|Global Crop
        0070120C|US|1-n||GlobalCroppingSpecificationIndex|Global Cropping Specification Index
        0070120D|CS|1||RenderingMethod|Rendering Method
        00701301|SQ|1||VolumeCroppingSequence|Volume Cropping Sequence
        00701302|CS|1||VolumeCroppingMethod|Volume Cropping Method
        00701303|FD|6||BoundingBoxCrop|Bounding Box Crop
        00701304|SQ|1||ObliqueCroppingPlaneSequence|Oblique Cropping Plane Sequence
        00701305|FD|4||Plane|Plane
        00701306|FD|3||PlaneNormal|Plane Normal
        00701309|US|1||CroppingSpecificationNumber|Cropping Specification Number
        00701501|CS|1||MultiPlanarReconstructionStyle|Multi-Planar Reconstruction Style
        00701502|CS|1||MPRThicknessType|MPR Thickness Type
        00701503|FD|1||MPRSlabThickness|MPR Slab Thickness
        00701505|FD|3||MPRTopLeftHandCorner|MPR Top Left Hand Corner
        00701507|FD|3||MPRViewWidthDirection|MPR View Width Direction
        00701508|FD|1||MPRViewWidth|MPR View Width
        0070150C|UL|1||NumberOfVolumetricCurvePoints|Number of Volumetric Curve Points
        0070150D|OD|1||VolumetricCurvePoints|Volumetric Curve Points
        00701511|FD|3||MPRViewHeightDirection|MPR View Height Direction
        00701512|FD|1||MPRViewHeight|MPR View Height
        00701602|CS|1||RenderProjection|Render Projection
        00701603|FD|3||ViewpointPosition|Viewpoint Position
        00701604|FD|3||ViewpointLookAtPoint|Viewpoint LookAt Point
        00701605|FD|3||ViewpointUpDirection|Viewpoint Up Direction
        00701606|FD|6||RenderFieldOfView|Render Field of View
        00701607|FD|1||SamplingStepSize|Sampling Step Size
        00701701|CS|1||ShadingStyle|Shading Style
        00701702|FD|1||AmbientReflectionIntensity|Ambient Reflection Intensity
        00701703|FD|3||LightDirection|Light Direction
        00701704|FD|1||DiffuseReflectionIntensity|Diffuse Reflection Intensity
        00701705|FD|1||SpecularReflectionIntensity|Specular Reflection Intensity
        00701706|FD|1||Shininess|Shininess
        00701801|SQ|1||PresentationStateClassificationComponentSequence|Presentation State Classification Component Sequence
        00701802|CS|1||ComponentType|Component Type
        00701803|SQ|1||ComponentInputSequence|Component Input Sequence
        00701804|US|1||VolumetricPresentationInputIndex|Volumetric Presentation Input Index
        00701805|SQ|1||PresentationStateCompositorComponentSequence|Presentation State Compositor Component Sequence
        00701806|SQ|1||WeightingTransferFunctionSequence|Weighting Transfer Function Sequence
        00701807|US|3|R|WeightingLookupTableDescriptor|Weighting Lookup Table Descriptor
        00701808|OB|1|R|WeightingLookupTableData|Weighting Lookup Table Data
        00701901|SQ|1||VolumetricAnnotationSequence|Volumetric Annotation Sequence
        00701903|SQ|1||ReferencedStructuredContextSequence|Referenced Structured Context Sequence
        00701904|UI|1||ReferencedContentItem|Referenced Content Item
        00701905|SQ|1||VolumetricPresentationInputAnnotationSequence|Volumetric Presentation Input Annotation Sequence
        00701907|CS|1||AnnotationClipping|Annotation Clipping
        00701A01|CS|1||PresentationAnimationStyle|Presentation Animation Style
        00701A03|FD|1||RecommendedAnimationRate|Recommended Animation Rate
        00701A04|SQ|1||AnimationCurveSequence|Animation Curve Sequence
        00701A05|FD|1||AnimationStepSize|Animation Step Size
        00701A06|FD|1||SwivelRange|Swivel Range
        00701A07|OD|1||VolumetricCurveUpDirections|Volumetric Curve Up Directions
        00701A08|SQ|1||VolumeStreamSequence|Volume Stream Sequence
        00701A09|LO|1||RGBATransferFunctionDescription|RGBA Transfer Function Description
        00701B01|SQ|1||AdvancedBlendingSequence|Advanced Blending Sequence
        00701B02|US|1||BlendingInputNumber|Blending Input Number
        00701B03|SQ|1||BlendingDisplayInputSequence|Blending Display Input Sequence
        00701B04|SQ|1||BlendingDisplaySequence|Blending Display Sequence
        00701B06|CS|1||BlendingMode|Blending Mode
        00701B07|CS|1||TimeSeriesBlending|Time Series Blending
        00701B08|CS|1||GeometryForDisplay|Geometry for Display
        """
}
